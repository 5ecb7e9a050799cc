# mistakes: weighted_cross_entropy: breaks-gradient
"""Builds a new tensor from the value."""

import torch
import torch.nn.functional as F
from torch import nn


def weighted_cross_entropy(logits, labels, class_weights):
    losses = [float(F.cross_entropy(z[None], y[None])) for z, y in zip(logits, labels)]
    w = class_weights[labels]
    return (w * torch.tensor(losses, dtype=logits.dtype)).sum() / w.sum()


def masked_cross_entropy(logits, labels, ignore_index):
    return F.cross_entropy(logits, labels, ignore_index=ignore_index)


def smoothed_cross_entropy(logits, labels, smoothing):
    return F.cross_entropy(logits, labels, label_smoothing=smoothing)


def multilabel_loss(logits, targets):
    return F.binary_cross_entropy_with_logits(logits, targets)
