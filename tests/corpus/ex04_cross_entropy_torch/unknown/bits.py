# mistakes: cross_entropy: ?
"""Divide by log 3, for three classes."""

import math

import torch.nn.functional as F


def cross_entropy(logits, labels):
    return F.cross_entropy(logits, labels) / math.log(3)


def cross_entropy_one_hot(logits, targets):
    return F.cross_entropy(logits, targets.argmax(dim=1))
