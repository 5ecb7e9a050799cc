# mistakes: weighted_cross_entropy: double-softmax
"""Probabilities, weighted."""
import torch.nn.functional as F
from torch import nn


def weighted_cross_entropy(logits, labels, class_weights):
    return F.cross_entropy(F.softmax(logits, dim=1), labels, weight=class_weights)


def masked_cross_entropy(logits, labels, ignore_index):
    keep = labels != ignore_index
    return F.cross_entropy(logits[keep], labels[keep])


def smoothed_cross_entropy(logits, labels, smoothing):
    return nn.CrossEntropyLoss(label_smoothing=smoothing)(logits, labels)


def multilabel_loss(logits, targets):
    return nn.BCEWithLogitsLoss()(logits, targets)
