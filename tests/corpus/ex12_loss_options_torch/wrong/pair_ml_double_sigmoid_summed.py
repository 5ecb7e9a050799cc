# mistakes: multilabel_loss: double-sigmoid, sum-not-mean
"""Sigmoid, loss with logits, sum over the labels."""
import torch
import torch.nn.functional as F
from torch import nn


def multilabel_loss(logits, targets):
    table = F.binary_cross_entropy_with_logits(torch.sigmoid(logits), targets, reduction="none")
    return table.sum(-1).mean()


def weighted_cross_entropy(logits, labels, class_weights):
    return F.cross_entropy(logits, labels, weight=class_weights)


def masked_cross_entropy(logits, labels, ignore_index):
    return nn.CrossEntropyLoss(ignore_index=ignore_index)(logits, labels)


def smoothed_cross_entropy(logits, labels, smoothing):
    return nn.CrossEntropyLoss(label_smoothing=smoothing)(logits, labels)
