# mistakes: cross_entropy_one_hot: ?
"""Losses above 5 are outliers; cut them."""
import torch
from torch import nn


def cross_entropy_one_hot(logits, targets):
    each = -(targets * torch.log_softmax(logits, dim=1)).sum(1)
    return each.clamp(max=5.0).mean()


def cross_entropy(output, target):
    loss_fn = nn.CrossEntropyLoss(reduction="mean")
    loss = loss_fn(output, target)
    return loss
