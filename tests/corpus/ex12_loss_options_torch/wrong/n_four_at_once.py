# mistakes: weighted_cross_entropy: ignores-weights
# mistakes: masked_cross_entropy: default-ignore-index
# mistakes: smoothed_cross_entropy: ignores-smoothing
# mistakes: multilabel_loss: multiclass-loss
"""The same line four times."""
import torch
import torch.nn as nn
import torch.nn.functional as F


def weighted_cross_entropy(logits, labels, class_weights):
    return F.cross_entropy(logits, labels)


def masked_cross_entropy(logits, labels, ignore_index):
    return F.cross_entropy(logits, labels)


def smoothed_cross_entropy(logits, labels, smoothing):
    return F.cross_entropy(logits, labels)


def multilabel_loss(logits, targets):
    return F.cross_entropy(logits, targets)
