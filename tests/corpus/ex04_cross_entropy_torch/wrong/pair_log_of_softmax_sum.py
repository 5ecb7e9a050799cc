# mistakes: cross_entropy_one_hot: log-of-softmax, sum-not-mean
"""The formula from the numpy exercise."""

import torch
import torch.nn.functional as F


def cross_entropy_one_hot(logits, targets):
    p = F.softmax(logits, dim=1)
    return -torch.sum(targets * torch.log(p + 1e-15))


def cross_entropy(logits, labels):
    return F.cross_entropy(logits, labels)
