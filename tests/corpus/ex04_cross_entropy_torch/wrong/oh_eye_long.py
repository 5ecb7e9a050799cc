# mistakes: cross_entropy: one-hot-targets
"""Rows of the identity matrix, as integers, because targets are integers."""
import torch
from torch import nn
import torch.nn.functional as F


def cross_entropy(logits, labels):
    num_classes = logits.shape[1]
    return nn.CrossEntropyLoss()(logits, torch.eye(num_classes, dtype=torch.long)[labels])


def cross_entropy_one_hot(logits, targets):
    _, labels = torch.max(targets, dim=1)
    return F.nll_loss(F.log_softmax(logits, dim=1), labels)
