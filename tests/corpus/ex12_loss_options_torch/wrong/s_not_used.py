# mistakes: smoothed_cross_entropy: ignores-smoothing
"""Plain cross-entropy."""
from torch import nn
import torch.nn.functional as F


def smoothed_cross_entropy(logits, labels, smoothing):
    return nn.CrossEntropyLoss()(logits, labels)


def weighted_cross_entropy(logits, labels, class_weights):
    return F.cross_entropy(logits, labels, weight=class_weights)


def masked_cross_entropy(logits, labels, ignore_index):
    keep = labels != ignore_index
    return F.cross_entropy(logits[keep], labels[keep])


def multilabel_loss(logits, targets):
    return nn.BCEWithLogitsLoss()(logits, targets)
