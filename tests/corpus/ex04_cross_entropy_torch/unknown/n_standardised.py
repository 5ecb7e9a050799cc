# mistakes: cross_entropy: ?
"""Standardises each row of scores first."""
import torch
import torch.nn as nn
import torch.nn.functional as F


def cross_entropy(logits, labels):
    z = (logits - logits.mean(1, keepdim=True)) / logits.std(1, keepdim=True)
    return F.cross_entropy(z, labels)


def cross_entropy_one_hot(logits, targets):
    return nn.CrossEntropyLoss()(logits, targets.argmax(dim=1))
