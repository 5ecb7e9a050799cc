# mistakes: cross_entropy: breaks-gradient
"""Decorated with no_grad."""
import torch
import torch.nn as nn
import torch.nn.functional as F


@torch.no_grad()
def cross_entropy(logits, labels):
    return F.cross_entropy(logits, labels)


def cross_entropy_one_hot(logits, targets):
    return nn.CrossEntropyLoss()(logits, targets.argmax(dim=1))
