# mistakes: cross_entropy: ?
"""Unbiased mean: divide by n - 1."""
import torch
import torch.nn.functional as F


def cross_entropy(logits, labels):
    n = len(labels)
    return F.cross_entropy(logits, labels, reduction="sum") / max(n - 1, 1)


def cross_entropy_one_hot(logits, targets):
    return F.cross_entropy(logits, targets.argmax(dim=1))
