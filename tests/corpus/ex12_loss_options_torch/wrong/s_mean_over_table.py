# mistakes: smoothed_cross_entropy: mean-over-all-elements
"""mean for sum-then-mean."""

import torch
import torch.nn.functional as F
from torch import nn


def smoothed_cross_entropy(logits, labels, smoothing):
    c = logits.shape[1]
    q = F.one_hot(labels, c) * (1 - smoothing) + smoothing / c
    return -(q * logits.log_softmax(1)).mean()


def weighted_cross_entropy(logits, labels, class_weights):
    return F.cross_entropy(logits, labels, weight=class_weights)


def masked_cross_entropy(logits, labels, ignore_index):
    return F.cross_entropy(logits, labels, ignore_index=ignore_index)


def multilabel_loss(logits, targets):
    return F.binary_cross_entropy_with_logits(logits, targets)
