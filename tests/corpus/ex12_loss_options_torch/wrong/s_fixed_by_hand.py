# mistakes: smoothed_cross_entropy: hard-coded-smoothing
"""Nine parts of the label and one part of everything."""
import torch
import torch.nn.functional as F
from torch import nn

EPS = 0.1


def smoothed_cross_entropy(logits, labels, smoothing):
    lp = F.log_softmax(logits, 1)
    return (1 - EPS) * F.nll_loss(lp, labels) - EPS * lp.mean()


def weighted_cross_entropy(logits, labels, class_weights):
    losses = F.cross_entropy(logits, labels, reduction="none")
    w = class_weights[labels]
    return (w * losses).sum() / w.sum()


def masked_cross_entropy(logits, labels, ignore_index):
    return nn.CrossEntropyLoss(ignore_index=ignore_index)(logits, labels)


def multilabel_loss(logits, targets):
    return nn.BCEWithLogitsLoss()(logits, targets)
