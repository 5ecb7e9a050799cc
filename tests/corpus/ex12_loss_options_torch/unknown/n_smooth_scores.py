# mistakes: smoothed_cross_entropy: ?
"""Smooths the scores instead of the targets."""
import torch
import torch.nn as nn
import torch.nn.functional as F


def weighted_cross_entropy(logits, labels, class_weights):
    return nn.CrossEntropyLoss(weight=class_weights)(logits, labels)


def masked_cross_entropy(logits, labels, ignore_index):
    return F.cross_entropy(logits, labels, ignore_index=ignore_index)


def smoothed_cross_entropy(logits, labels, smoothing):
    z = (1 - smoothing) * logits + smoothing * logits.mean(1, keepdim=True)
    return F.cross_entropy(z, labels)


def multilabel_loss(logits, targets):
    return F.binary_cross_entropy_with_logits(logits, targets)
