# mistakes: smoothed_cross_entropy: double-softmax
"""Smoothing works on probabilities, so softmax first."""
import torch
import torch.nn.functional as F
from torch import nn


def smoothed_cross_entropy(logits, labels, smoothing):
    return F.cross_entropy(logits.softmax(1), labels, label_smoothing=smoothing)


def weighted_cross_entropy(logits, labels, class_weights):
    losses = F.cross_entropy(logits, labels, reduction="none")
    w = class_weights[labels]
    return (w * losses).sum() / w.sum()


def masked_cross_entropy(logits, labels, ignore_index):
    keep = labels != ignore_index
    return F.cross_entropy(logits[keep], labels[keep])


def multilabel_loss(logits, targets):
    return nn.BCEWithLogitsLoss()(logits, targets)
