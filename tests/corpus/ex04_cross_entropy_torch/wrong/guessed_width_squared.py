# mistakes: cross_entropy: infers-num-classes, squared-error
"""Squared distance to one_hot(labels)."""

import torch
import torch.nn.functional as F


def cross_entropy(logits, labels):
    return F.mse_loss(torch.softmax(logits, 1), F.one_hot(labels).to(logits.dtype))


def cross_entropy_one_hot(logits, targets):
    return F.cross_entropy(logits, targets.argmax(dim=1))
