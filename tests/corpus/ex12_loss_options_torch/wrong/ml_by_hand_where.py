# mistakes: multilabel_loss: log-of-sigmoid
"""Chooses p or 1 - p, and takes the log."""

import torch
import torch.nn.functional as F
from torch import nn


def multilabel_loss(logits, targets):
    p = torch.sigmoid(logits)
    return -torch.where(targets == 1, p, 1 - p).log().mean()


def weighted_cross_entropy(logits, labels, class_weights):
    return F.cross_entropy(logits, labels, weight=class_weights)


def masked_cross_entropy(logits, labels, ignore_index):
    return F.cross_entropy(logits, labels, ignore_index=ignore_index)


def smoothed_cross_entropy(logits, labels, smoothing):
    return F.cross_entropy(logits, labels, label_smoothing=smoothing)
