# mistakes: multilabel_loss: double-sigmoid
"""Sigmoid of the net, sigmoid for BCELoss."""
import torch
import torch.nn.functional as F
from torch import nn


def multilabel_loss(logits, targets):
    p = logits.sigmoid()
    return F.binary_cross_entropy(p.sigmoid(), targets)


def weighted_cross_entropy(logits, labels, class_weights):
    return F.cross_entropy(logits, labels, weight=class_weights)


def masked_cross_entropy(logits, labels, ignore_index):
    return nn.CrossEntropyLoss(ignore_index=ignore_index)(logits, labels)


def smoothed_cross_entropy(logits, labels, smoothing):
    return nn.CrossEntropyLoss(label_smoothing=smoothing)(logits, labels)
