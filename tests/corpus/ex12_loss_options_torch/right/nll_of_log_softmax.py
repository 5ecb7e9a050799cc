"""log_softmax and nll_loss for everything."""

import torch
import torch.nn.functional as F
from torch import nn


def weighted_cross_entropy(logits, labels, class_weights):
    return nn.NLLLoss(weight=class_weights)(nn.LogSoftmax(dim=-1)(logits), labels)


def masked_cross_entropy(logits, labels, ignore_index):
    return F.nll_loss(F.log_softmax(logits, dim=-1), labels, ignore_index=ignore_index)


def smoothed_cross_entropy(logits, labels, smoothing):
    lp = F.log_softmax(logits, dim=-1)
    each = [F.nll_loss(lp, torch.full_like(labels, c)) for c in range(lp.shape[1])]
    return (1 - smoothing) * F.nll_loss(lp, labels) + smoothing * sum(each) / len(each)


def multilabel_loss(logits, targets):
    return -(F.logsigmoid(logits) * targets + F.logsigmoid(-logits) * (1 - targets)).mean()
