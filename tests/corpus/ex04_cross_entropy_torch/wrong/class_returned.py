# mistakes: cross_entropy: loss-not-called
"""A function of mine that would compute it."""

import torch.nn.functional as F


def cross_entropy(logits, labels):
    def compute():
        return F.cross_entropy(logits, labels)

    return compute


def cross_entropy_one_hot(logits, targets):
    return F.cross_entropy(logits, targets.argmax(dim=1))
