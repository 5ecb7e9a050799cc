# mistakes: multilabel_loss: ?
"""Half of each score, so that the sigmoid is not saturated."""
import torch
import torch.nn.functional as F
from torch import nn


def multilabel_loss(logits, targets):
    return F.binary_cross_entropy_with_logits(0.5 * logits, targets)


def weighted_cross_entropy(logits, labels, class_weights):
    return F.cross_entropy(logits, labels, weight=class_weights)


def masked_cross_entropy(logits, labels, ignore_index):
    keep = labels != ignore_index
    return F.cross_entropy(logits[keep], labels[keep])


def smoothed_cross_entropy(logits, labels, smoothing):
    return nn.CrossEntropyLoss(label_smoothing=smoothing)(logits, labels)
