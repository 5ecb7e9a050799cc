# mistakes: masked_cross_entropy: ignores-mask
"""Every sample adds its loss."""
import torch
from torch import nn
import torch.nn.functional as F


def masked_cross_entropy(logits, labels, ignore_index):
    losses = []
    for row, y in zip(logits, labels):
        losses.append(torch.logsumexp(row, 0) - row[y])
    return torch.stack(losses).mean()


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
