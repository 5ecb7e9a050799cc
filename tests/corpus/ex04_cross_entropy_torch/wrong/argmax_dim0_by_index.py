# mistakes: cross_entropy_one_hot: argmax-over-samples
"""argmax(0), then my own indexing."""

import torch
import torch.nn.functional as F


def cross_entropy_one_hot(logits, targets):
    labels = targets.argmax(0)
    return -logits.log_softmax(1)[torch.arange(len(logits)), labels].mean()


def cross_entropy(logits, labels):
    return F.cross_entropy(logits, labels)
