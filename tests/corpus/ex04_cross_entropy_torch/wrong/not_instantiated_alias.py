# mistakes: cross_entropy: loss-not-instantiated
"""The class itself is the loss, I only rename it."""
import torch.nn as nn
import torch.nn.functional as F

loss_fn = nn.CrossEntropyLoss


def cross_entropy(logits, labels):
    value = loss_fn(logits, labels)
    return value


def cross_entropy_one_hot(logits, targets):
    return F.cross_entropy(logits, targets.argmax(dim=1))
