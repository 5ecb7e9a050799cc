# mistakes: cross_entropy: one-hot-targets
"""Float one-hot rows into the loss."""
import torch
import torch.nn as nn
import torch.nn.functional as F


def cross_entropy(logits, labels):
    rows = torch.zeros_like(logits).scatter_(1, labels.unsqueeze(1), 1.0)
    return nn.CrossEntropyLoss()(logits, rows)


def cross_entropy_one_hot(logits, targets):
    return nn.CrossEntropyLoss()(logits, targets.argmax(dim=1))
