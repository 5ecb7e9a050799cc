"""Computes in double and goes back to the dtype of the scores."""

import torch
import torch.nn.functional as F
from torch import nn


def weighted_cross_entropy(logits, labels, class_weights):
    return F.cross_entropy(logits.double(), labels, weight=class_weights.double()).to(logits.dtype)


def masked_cross_entropy(logits, labels, ignore_index):
    return F.cross_entropy(logits.double(), labels, ignore_index=ignore_index).to(logits.dtype)


def smoothed_cross_entropy(logits, labels, smoothing):
    return F.cross_entropy(logits.double(), labels, label_smoothing=smoothing).to(logits.dtype)


def multilabel_loss(logits, targets):
    return F.binary_cross_entropy_with_logits(logits.double(), targets.double()).to(logits.dtype)
