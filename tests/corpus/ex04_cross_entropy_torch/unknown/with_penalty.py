# mistakes: cross_entropy: ?
"""Large scores are punished a little."""

import torch.nn.functional as F


def cross_entropy(logits, labels):
    return F.cross_entropy(logits, labels) + 0.01 * logits.pow(2).mean()


def cross_entropy_one_hot(logits, targets):
    return F.cross_entropy(logits, targets.argmax(dim=1))
