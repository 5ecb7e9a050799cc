# mistakes: smoothed_cross_entropy: double-softmax, ignores-smoothing
"""Softmax already smooths."""
import torch
import torch.nn.functional as F
from torch import nn

smoothed_cross_entropy = lambda z, y, s: F.cross_entropy(torch.softmax(z, 1), y)


def weighted_cross_entropy(logits, labels, class_weights):
    losses = F.cross_entropy(logits, labels, reduction="none")
    w = class_weights[labels]
    return (w * losses).sum() / w.sum()


def masked_cross_entropy(logits, labels, ignore_index):
    return nn.CrossEntropyLoss(ignore_index=ignore_index)(logits, labels)


def multilabel_loss(logits, targets):
    return F.binary_cross_entropy_with_logits(logits, targets)
