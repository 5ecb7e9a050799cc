# mistakes: cross_entropy_one_hot: returns-float
"""A number."""

import torch.nn.functional as F


def cross_entropy_one_hot(logits, targets):
    return F.cross_entropy(logits, targets.argmax(1)).item()


def cross_entropy(logits, labels):
    return F.cross_entropy(logits, labels)
