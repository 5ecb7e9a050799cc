# mistakes: cross_entropy: ?
"""The median of the losses."""
import torch
import torch.nn as nn
import torch.nn.functional as F


def cross_entropy(logits, labels):
    return F.cross_entropy(logits, labels, reduction="none").median()


def cross_entropy_one_hot(logits, targets):
    return nn.CrossEntropyLoss()(logits, targets.argmax(dim=1))
