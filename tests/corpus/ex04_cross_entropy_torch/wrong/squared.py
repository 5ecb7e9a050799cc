# mistakes: cross_entropy_one_hot: squared-error
"""Distance between the two tables."""

import torch.nn.functional as F


def cross_entropy_one_hot(logits, targets):
    return ((logits.softmax(1) - targets) ** 2).mean()


def cross_entropy(logits, labels):
    return F.cross_entropy(logits, labels)
