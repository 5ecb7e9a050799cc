"""One weighted mean for all, with weights of zero for what does not count."""

import torch
import torch.nn.functional as F
from torch import nn


def _mean(losses, weights):
    return (losses * weights / weights.sum()).sum()


def weighted_cross_entropy(logits, labels, class_weights):
    return _mean(F.cross_entropy(logits, labels, reduction="none"), class_weights[labels])


def masked_cross_entropy(logits, labels, ignore_index):
    keep = labels.ne(ignore_index)
    losses = F.cross_entropy(logits, torch.where(keep, labels, 0), reduction="none")
    return _mean(losses, keep.to(losses.dtype))


def smoothed_cross_entropy(logits, labels, smoothing):
    return F.cross_entropy(logits, labels, label_smoothing=smoothing)


def multilabel_loss(logits, targets):
    return F.binary_cross_entropy_with_logits(logits, targets)
