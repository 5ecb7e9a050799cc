# mistakes: masked_cross_entropy: divides-by-all
"""A mask times the losses, divided by N."""
import torch
import torch.nn as nn
import torch.nn.functional as F


def weighted_cross_entropy(logits, labels, class_weights):
    return nn.CrossEntropyLoss(weight=class_weights)(logits, labels)


def masked_cross_entropy(logits, labels, ignore_index):
    mask = (labels != ignore_index).to(logits.dtype)
    labels = torch.where(labels == ignore_index, 0, labels)
    losses = F.cross_entropy(logits, labels, reduction="none") * mask
    return losses.sum() / len(labels)


def smoothed_cross_entropy(logits, labels, smoothing):
    return F.cross_entropy(logits, labels, label_smoothing=smoothing)


def multilabel_loss(logits, targets):
    return F.binary_cross_entropy_with_logits(logits, targets)
