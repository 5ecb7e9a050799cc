# mistakes: weighted_cross_entropy: ?
"""Weights that sum to one, and then the mean over the samples."""
import torch.nn.functional as F
from torch import nn


def weighted_cross_entropy(logits, labels, class_weights):
    w = class_weights / class_weights.sum()
    return (w[labels] * F.cross_entropy(logits, labels, reduction="none")).mean()


def masked_cross_entropy(logits, labels, ignore_index):
    keep = labels != ignore_index
    return F.cross_entropy(logits[keep], labels[keep])


def smoothed_cross_entropy(logits, labels, smoothing):
    return nn.CrossEntropyLoss(label_smoothing=smoothing)(logits, labels)


def multilabel_loss(logits, targets):
    return nn.BCEWithLogitsLoss()(logits, targets)
