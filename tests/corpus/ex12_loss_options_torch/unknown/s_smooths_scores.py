# mistakes: smoothed_cross_entropy: ?
"""Shrink the scores towards their mean."""
import torch
import torch.nn.functional as F
from torch import nn


def smoothed_cross_entropy(logits, labels, smoothing):
    z = (1 - smoothing) * logits + smoothing * logits.mean(dim=1, keepdim=True)
    return F.cross_entropy(z, labels)


def weighted_cross_entropy(logits, labels, class_weights):
    return F.cross_entropy(logits, labels, weight=class_weights)


def masked_cross_entropy(logits, labels, ignore_index):
    return nn.CrossEntropyLoss(ignore_index=ignore_index)(logits, labels)


def multilabel_loss(logits, targets):
    return nn.BCEWithLogitsLoss()(logits, targets)
