# mistakes: weighted_cross_entropy: ignores-weights
"""The loss is the loss."""
import torch.nn.functional as F
from torch import nn


def weighted_cross_entropy(logits, labels, class_weights):
    return F.cross_entropy(logits, labels)


def masked_cross_entropy(logits, labels, ignore_index):
    keep = labels != ignore_index
    return F.cross_entropy(logits[keep], labels[keep])


def smoothed_cross_entropy(logits, labels, smoothing):
    return nn.CrossEntropyLoss(label_smoothing=smoothing)(logits, labels)


def multilabel_loss(logits, targets):
    return F.binary_cross_entropy_with_logits(logits, targets)
