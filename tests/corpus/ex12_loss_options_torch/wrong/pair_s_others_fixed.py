# mistakes: smoothed_cross_entropy: hard-coded-smoothing, smooths-other-classes-only
"""0.9 for the label, 0.1 for the others together."""
import torch
from torch import nn
import torch.nn.functional as F


def smoothed_cross_entropy(logits, labels, smoothing):
    n, c = logits.shape
    q = torch.full_like(logits, 0.1 / (c - 1)).detach()
    q[torch.arange(n), labels] = 0.9
    return -(q * torch.log_softmax(logits, 1)).sum() / n


def weighted_cross_entropy(logits, labels, class_weights):
    losses = F.cross_entropy(logits, labels, reduction="none")
    w = class_weights[labels]
    return (w * losses).sum() / w.sum()


def masked_cross_entropy(logits, labels, ignore_index):
    return nn.CrossEntropyLoss(ignore_index=ignore_index)(logits, labels)


def multilabel_loss(logits, targets):
    return F.binary_cross_entropy_with_logits(logits, targets)
