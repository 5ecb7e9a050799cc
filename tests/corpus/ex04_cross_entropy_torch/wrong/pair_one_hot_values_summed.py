# mistakes: cross_entropy_one_hot: values-not-indices, sum-not-mean
"""Maximum of each target row as label, and everything added up."""
import torch
import torch.nn.functional as F
from torch import nn


def cross_entropy_one_hot(logits, targets):
    return F.cross_entropy(logits, targets.max(1)[0], reduction="sum")


def cross_entropy(output, target):
    loss_fn = nn.CrossEntropyLoss(reduction="mean")
    loss = loss_fn(output, target)
    return loss
