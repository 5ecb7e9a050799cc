# mistakes: smoothed_cross_entropy: ?
"""Adds the uniform part without taking it from the true class."""
import torch
import torch.nn as nn
import torch.nn.functional as F


def weighted_cross_entropy(logits, labels, class_weights):
    return nn.CrossEntropyLoss(weight=class_weights)(logits, labels)


def masked_cross_entropy(logits, labels, ignore_index):
    return F.cross_entropy(logits, labels, ignore_index=ignore_index)


def smoothed_cross_entropy(logits, labels, smoothing):
    lp = logits.log_softmax(1)
    return F.nll_loss(lp, labels) - smoothing * lp.mean()


def multilabel_loss(logits, targets):
    return F.binary_cross_entropy_with_logits(logits, targets)
