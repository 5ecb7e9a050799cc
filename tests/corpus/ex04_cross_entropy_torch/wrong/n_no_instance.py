# mistakes: cross_entropy: loss-not-instantiated
"""nn.CrossEntropyLoss(logits, labels)."""
import torch
import torch.nn as nn
import torch.nn.functional as F


def cross_entropy(logits, labels):
    loss = nn.CrossEntropyLoss(logits, labels)
    return loss


def cross_entropy_one_hot(logits, targets):
    return nn.CrossEntropyLoss()(logits, targets.argmax(dim=1))
