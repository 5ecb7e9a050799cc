# mistakes: smoothed_cross_entropy: smooths-other-classes-only
"""The smoothing goes to the wrong classes, in equal parts."""
import torch
import torch.nn.functional as F
from torch import nn


def smoothed_cross_entropy(logits, labels, smoothing):
    n, c = logits.shape
    q = torch.full((n, c), smoothing / (c - 1), dtype=logits.dtype)
    q.scatter_(1, labels.unsqueeze(1), 1 - smoothing)
    return F.cross_entropy(logits, q)


def weighted_cross_entropy(logits, labels, class_weights):
    return F.cross_entropy(logits, labels, weight=class_weights)


def masked_cross_entropy(logits, labels, ignore_index):
    return nn.CrossEntropyLoss(ignore_index=ignore_index)(logits, labels)


def multilabel_loss(logits, targets):
    return F.binary_cross_entropy_with_logits(logits, targets)
