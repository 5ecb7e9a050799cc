# mistakes: cross_entropy: one-hot-targets
"""Comparing with all class numbers gives one-hot rows."""
import torch
import torch.nn.functional as F


def cross_entropy(logits, labels):
    classes = torch.arange(logits.shape[1])
    rows = (labels[:, None] == classes).long()
    return F.cross_entropy(logits, rows)


def cross_entropy_one_hot(logits, targets):
    return F.cross_entropy(logits, targets.argmax(dim=1))
