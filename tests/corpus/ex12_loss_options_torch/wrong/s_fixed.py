# mistakes: smoothed_cross_entropy: hard-coded-smoothing
"""0.1 is the usual value."""
from torch import nn
import torch.nn.functional as F

criterion = nn.CrossEntropyLoss(label_smoothing=0.1)


def smoothed_cross_entropy(logits, labels, smoothing):
    return criterion(logits, labels)


def weighted_cross_entropy(logits, labels, class_weights):
    losses = F.cross_entropy(logits, labels, reduction="none")
    w = class_weights[labels]
    return (w * losses).sum() / w.sum()


def masked_cross_entropy(logits, labels, ignore_index):
    keep = labels != ignore_index
    return F.cross_entropy(logits[keep], labels[keep])


def multilabel_loss(logits, targets):
    return nn.BCEWithLogitsLoss()(logits, targets)
