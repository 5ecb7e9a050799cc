# mistakes: multilabel_loss: missing-sigmoid
"""I call sigmoid on the scores first."""
import torch
from torch import nn
import torch.nn.functional as F


def multilabel_loss(logits, targets):
    torch.sigmoid(logits)
    criterion = nn.BCELoss()
    return criterion(logits, targets)


def weighted_cross_entropy(logits, labels, class_weights):
    return F.cross_entropy(logits, labels, weight=class_weights)


def masked_cross_entropy(logits, labels, ignore_index):
    return nn.CrossEntropyLoss(ignore_index=ignore_index)(logits, labels)


def smoothed_cross_entropy(logits, labels, smoothing):
    return nn.CrossEntropyLoss(label_smoothing=smoothing)(logits, labels)
