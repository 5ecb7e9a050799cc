# mistakes: cross_entropy_one_hot: log-of-softmax
"""Targets times log(softmax), as in numpy."""

import torch
import torch.nn.functional as F


def cross_entropy_one_hot(logits, targets):
    return -(targets * torch.log(torch.softmax(logits, 1) + 1e-8)).sum(1).mean()


def cross_entropy(logits, labels):
    return F.cross_entropy(logits, labels)
