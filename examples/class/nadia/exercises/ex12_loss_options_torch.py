import torch
from torch import nn
import torch.nn.functional as F


def weighted_cross_entropy(logits, labels, class_weights):
    return F.nll_loss(logits.log_softmax(1), labels, weight=class_weights)


def masked_cross_entropy(logits, labels, ignore_index):
    return nn.NLLLoss(ignore_index=ignore_index)(nn.LogSoftmax(dim=1)(logits), labels)


def smoothed_cross_entropy(logits, labels, smoothing):
    n, c = logits.shape
    q = torch.full((n, c), smoothing / c, dtype=logits.dtype)
    q[torch.arange(n), labels] += 1 - smoothing
    return nn.CrossEntropyLoss()(logits, q)


def multilabel_loss(logits, targets):
    return nn.MultiLabelSoftMarginLoss()(logits, targets)
