# mistakes: smoothed_cross_entropy: smooths-other-classes-only
"""(1 - s) for the right class, the rest for the others."""
import torch
from torch import nn
import torch.nn.functional as F


def smoothed_cross_entropy(logits, labels, smoothing):
    lp = torch.log_softmax(logits, dim=1)
    right = lp[torch.arange(len(labels)), labels]
    others = (lp.sum(dim=1) - right) / (logits.shape[1] - 1)
    return -((1 - smoothing) * right + smoothing * others).mean()


def weighted_cross_entropy(logits, labels, class_weights):
    losses = F.cross_entropy(logits, labels, reduction="none")
    w = class_weights[labels]
    return (w * losses).sum() / w.sum()


def masked_cross_entropy(logits, labels, ignore_index):
    return nn.CrossEntropyLoss(ignore_index=ignore_index)(logits, labels)


def multilabel_loss(logits, targets):
    return F.binary_cross_entropy_with_logits(logits, targets)
