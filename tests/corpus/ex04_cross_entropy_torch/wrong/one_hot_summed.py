# mistakes: cross_entropy_one_hot: sum-not-mean
"""Minus the sum of target times log-probability."""
import torch
import torch.nn.functional as F


def cross_entropy_one_hot(logits, targets):
    return -(targets * torch.log_softmax(logits, dim=1)).sum()


def cross_entropy(scores, y):
    return F.cross_entropy(scores, y)
