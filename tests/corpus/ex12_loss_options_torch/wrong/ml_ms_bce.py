# mistakes: multilabel_loss: missing-sigmoid
"""BCELoss is the loss for yes or no."""
from torch import nn
import torch.nn.functional as F


def multilabel_loss(logits, targets):
    return nn.BCELoss()(logits, targets)


def weighted_cross_entropy(logits, labels, class_weights):
    return F.cross_entropy(logits, labels, weight=class_weights)


def masked_cross_entropy(logits, labels, ignore_index):
    keep = labels != ignore_index
    return F.cross_entropy(logits[keep], labels[keep])


def smoothed_cross_entropy(logits, labels, smoothing):
    return nn.CrossEntropyLoss(label_smoothing=smoothing)(logits, labels)
