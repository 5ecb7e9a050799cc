# mistakes: masked_cross_entropy: default-ignore-index
"""Relies on the default -100."""
import torch
import torch.nn as nn
import torch.nn.functional as F


def weighted_cross_entropy(logits, labels, class_weights):
    return nn.CrossEntropyLoss(weight=class_weights)(logits, labels)


def masked_cross_entropy(logits, labels, ignore_index=-100):
    return nn.CrossEntropyLoss()(logits, labels)


def smoothed_cross_entropy(logits, labels, smoothing):
    return F.cross_entropy(logits, labels, label_smoothing=smoothing)


def multilabel_loss(logits, targets):
    return F.binary_cross_entropy_with_logits(logits, targets)
