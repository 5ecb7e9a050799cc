# mistakes: cross_entropy_one_hot: one-hot-targets, sum-not-mean
"""Float targets make the error go away, and the sum is in the formula."""
import torch
import torch.nn.functional as F
from torch import nn


def cross_entropy_one_hot(logits, targets):
    return F.cross_entropy(logits, targets.to(logits.dtype), reduction="sum")


def cross_entropy(output, target):
    loss_fn = nn.CrossEntropyLoss(reduction="mean")
    loss = loss_fn(output, target)
    return loss
