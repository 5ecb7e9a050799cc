# mistakes: masked_cross_entropy: ignores-mask
"""Minus the mean log-probability of the labels."""
import torch
from torch import nn
import torch.nn.functional as F


def masked_cross_entropy(logits, labels, ignore_index):
    lp = torch.log_softmax(logits, dim=1)
    return -lp[torch.arange(len(labels)), labels].mean()


def weighted_cross_entropy(logits, labels, class_weights):
    return F.cross_entropy(logits, labels, weight=class_weights)


def smoothed_cross_entropy(logits, labels, smoothing):
    return nn.CrossEntropyLoss(label_smoothing=smoothing)(logits, labels)


def multilabel_loss(logits, targets):
    return F.binary_cross_entropy_with_logits(logits, targets)
