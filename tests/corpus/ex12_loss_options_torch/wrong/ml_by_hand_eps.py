# mistakes: multilabel_loss: log-of-sigmoid
"""An epsilon in both logarithms."""

import torch
import torch.nn.functional as F
from torch import nn


def multilabel_loss(logits, targets, eps=1e-7):
    p = torch.sigmoid(logits)
    return -(targets * (p + eps).log() + (1 - targets) * (1 - p + eps).log()).mean()


def weighted_cross_entropy(logits, labels, class_weights):
    return F.cross_entropy(logits, labels, weight=class_weights)


def masked_cross_entropy(logits, labels, ignore_index):
    return F.cross_entropy(logits, labels, ignore_index=ignore_index)


def smoothed_cross_entropy(logits, labels, smoothing):
    return F.cross_entropy(logits, labels, label_smoothing=smoothing)
