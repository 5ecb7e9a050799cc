# mistakes: smoothed_cross_entropy: hard-coded-smoothing
"""A constant of 0.2 at the top."""
import torch
import torch.nn as nn
import torch.nn.functional as F

SMOOTHING = 0.2


def weighted_cross_entropy(logits, labels, class_weights):
    return nn.CrossEntropyLoss(weight=class_weights)(logits, labels)


def masked_cross_entropy(logits, labels, ignore_index):
    return F.cross_entropy(logits, labels, ignore_index=ignore_index)


def smoothed_cross_entropy(logits, labels, smoothing=SMOOTHING):
    return F.cross_entropy(logits, labels, label_smoothing=SMOOTHING)


def multilabel_loss(logits, targets):
    return F.binary_cross_entropy_with_logits(logits, targets)
