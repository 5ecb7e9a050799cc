# mistakes: cross_entropy_one_hot: breaks-gradient, values-not-indices
"""max for the labels, detach for safety."""

import torch
import torch.nn.functional as F


def cross_entropy_one_hot(logits, targets):
    y = torch.max(targets, 1)[0]
    return F.cross_entropy(logits.detach(), y)


def cross_entropy(logits, labels):
    return F.cross_entropy(logits, labels)
