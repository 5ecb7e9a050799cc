# mistakes: cross_entropy_one_hot: double-softmax-over-samples
"""Softmax(dim=0), then the loss."""

import torch.nn.functional as F


def cross_entropy_one_hot(logits, targets):
    return F.cross_entropy(logits.softmax(0), targets.argmax(1))


def cross_entropy(logits, labels):
    return F.cross_entropy(logits, labels)
