# mistakes: weighted_cross_entropy: divides-by-all-weights
"""The sum of the weights, he thinks, is class_weights.sum()."""

import torch
import torch.nn.functional as F
from torch import nn


def weighted_cross_entropy(logits, labels, class_weights):
    losses = F.cross_entropy(logits, labels, weight=class_weights, reduction="sum")
    return losses / class_weights.sum()


def masked_cross_entropy(logits, labels, ignore_index):
    return F.cross_entropy(logits, labels, ignore_index=ignore_index)


def smoothed_cross_entropy(logits, labels, smoothing):
    return F.cross_entropy(logits, labels, label_smoothing=smoothing)


def multilabel_loss(logits, targets):
    return F.binary_cross_entropy_with_logits(logits, targets)
