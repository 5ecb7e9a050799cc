# mistakes: cross_entropy: sum-not-mean
# mistakes: cross_entropy_one_hot: sum-not-mean, argmax-over-samples
"""Sum, and the other function finds labels with argmax(0)."""

import torch
import torch.nn.functional as F


def cross_entropy(logits, labels):
    return F.cross_entropy(logits, labels, reduction="sum")


def cross_entropy_one_hot(logits, targets):
    return cross_entropy(logits, torch.argmax(targets, dim=0))
