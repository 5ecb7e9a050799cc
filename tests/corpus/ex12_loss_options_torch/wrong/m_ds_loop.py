# mistakes: masked_cross_entropy: double-softmax
"""Sample by sample: softmax and loss."""
import torch
import torch.nn.functional as F
from torch import nn


def masked_cross_entropy(logits, labels, ignore_index):
    losses = [F.cross_entropy(torch.softmax(z, 0), y) for z, y in zip(logits, labels) if y != ignore_index]
    return sum(losses) / len(losses)


def weighted_cross_entropy(logits, labels, class_weights):
    return F.cross_entropy(logits, labels, weight=class_weights)


def smoothed_cross_entropy(logits, labels, smoothing):
    return nn.CrossEntropyLoss(label_smoothing=smoothing)(logits, labels)


def multilabel_loss(logits, targets):
    return nn.BCEWithLogitsLoss()(logits, targets)
