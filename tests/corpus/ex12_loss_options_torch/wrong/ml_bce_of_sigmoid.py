# mistakes: multilabel_loss: log-of-sigmoid
"""Sigmoid and BCELoss."""
import torch
from torch import nn
import torch.nn.functional as F


def multilabel_loss(logits, targets):
    return nn.BCELoss()(torch.sigmoid(logits), targets)


def weighted_cross_entropy(logits, labels, class_weights):
    return F.cross_entropy(logits, labels, weight=class_weights)


def masked_cross_entropy(logits, labels, ignore_index):
    keep = labels != ignore_index
    return F.cross_entropy(logits[keep], labels[keep])


def smoothed_cross_entropy(logits, labels, smoothing):
    return nn.CrossEntropyLoss(label_smoothing=smoothing)(logits, labels)
