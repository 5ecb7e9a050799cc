# mistakes: masked_cross_entropy: ?
"""The mask selects where label equals ignore_index."""
import torch
import torch.nn.functional as F
from torch import nn


def masked_cross_entropy(logits, labels, ignore_index):
    rows = labels == ignore_index
    if not rows.any():
        return logits.sum() * 0
    return F.cross_entropy(logits[rows], labels[rows].clamp(0, logits.shape[1] - 1))


def weighted_cross_entropy(logits, labels, class_weights):
    losses = F.cross_entropy(logits, labels, reduction="none")
    w = class_weights[labels]
    return (w * losses).sum() / w.sum()


def smoothed_cross_entropy(logits, labels, smoothing):
    log_probs = F.log_softmax(logits, dim=1)
    hard = F.nll_loss(log_probs, labels)
    return (1 - smoothing) * hard - smoothing * log_probs.mean()


def multilabel_loss(logits, targets):
    return nn.BCEWithLogitsLoss()(logits, targets)
