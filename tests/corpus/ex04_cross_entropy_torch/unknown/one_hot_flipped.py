# mistakes: cross_entropy_one_hot: ?
"""argmin, because the 1 is what is missing from the others."""
import torch
import torch.nn.functional as F
from torch import nn


def cross_entropy_one_hot(logits, targets):
    return F.cross_entropy(logits, targets.argmin(dim=1))


def cross_entropy(output, target):
    loss_fn = nn.CrossEntropyLoss(reduction="mean")
    loss = loss_fn(output, target)
    return loss
