# mistakes: masked_cross_entropy: ignores-mask
"""Compares labels with class numbers."""

import torch
import torch.nn.functional as F
from torch import nn


def masked_cross_entropy(logits, labels, ignore_index):
    hot = labels[:, None] == torch.arange(logits.shape[1])
    return -(logits.log_softmax(1) * hot).sum() / len(labels)


def weighted_cross_entropy(logits, labels, class_weights):
    return F.cross_entropy(logits, labels, weight=class_weights)


def smoothed_cross_entropy(logits, labels, smoothing):
    return F.cross_entropy(logits, labels, label_smoothing=smoothing)


def multilabel_loss(logits, targets):
    return F.binary_cross_entropy_with_logits(logits, targets)
