# mistakes: cross_entropy: breaks-gradient
"""no_grad is faster when I only want a value."""
import torch
from torch import nn


@torch.no_grad()
def cross_entropy(logits, labels):
    return nn.CrossEntropyLoss()(logits, labels)


def cross_entropy_one_hot(logits, targets):
    labels = torch.argmax(targets, dim=-1)
    return nn.CrossEntropyLoss()(logits, labels)
