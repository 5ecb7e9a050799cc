# mistakes: masked_cross_entropy: double-softmax
"""Take the rows that count, turn them into probabilities, then the loss."""
import torch
from torch import nn
import torch.nn.functional as F


def masked_cross_entropy(logits, labels, ignore_index):
    rows = labels != ignore_index
    probs = logits[rows].softmax(dim=-1)
    return nn.CrossEntropyLoss()(probs, labels[rows])


def weighted_cross_entropy(logits, labels, class_weights):
    return F.cross_entropy(logits, labels, weight=class_weights)


def smoothed_cross_entropy(logits, labels, smoothing):
    return nn.CrossEntropyLoss(label_smoothing=smoothing)(logits, labels)


def multilabel_loss(logits, targets):
    return nn.BCEWithLogitsLoss()(logits, targets)
