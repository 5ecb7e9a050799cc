# mistakes: cross_entropy_one_hot: nll-on-softmax
"""Targets times probabilities."""

import torch
import torch.nn.functional as F


def cross_entropy_one_hot(logits, targets):
    return -(targets * torch.softmax(logits, dim=1)).sum(dim=1).mean()


def cross_entropy(logits, labels):
    return F.cross_entropy(logits, labels)
