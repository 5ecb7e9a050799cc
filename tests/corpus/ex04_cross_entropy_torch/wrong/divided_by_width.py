# mistakes: cross_entropy_one_hot: divides-by-num-classes
"""Divided by targets.shape[1]."""

import torch.nn.functional as F


def cross_entropy_one_hot(logits, targets):
    return -(targets * F.log_softmax(logits, dim=1)).sum() / targets.shape[1]


def cross_entropy(logits, labels):
    return F.cross_entropy(logits, labels)
