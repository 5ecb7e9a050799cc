# mistakes: smoothed_cross_entropy: double-softmax, smooths-other-classes-only
"""Softmax against targets with s / (C - 1) for the others."""
import torch
import torch.nn.functional as F
from torch import nn


def smoothed_cross_entropy(logits, labels, smoothing):
    c = logits.shape[1]
    hot = F.one_hot(labels, c).to(logits.dtype)
    q = hot * (1 - smoothing) + (1 - hot) * smoothing / (c - 1)
    return F.cross_entropy(logits.softmax(1), q)


def weighted_cross_entropy(logits, labels, class_weights):
    losses = F.cross_entropy(logits, labels, reduction="none")
    w = class_weights[labels]
    return (w * losses).sum() / w.sum()


def masked_cross_entropy(logits, labels, ignore_index):
    keep = labels != ignore_index
    return F.cross_entropy(logits[keep], labels[keep])


def multilabel_loss(logits, targets):
    return nn.BCEWithLogitsLoss()(logits, targets)
