# mistakes: cross_entropy: ?
"""Halves the scores as in distillation."""
import torch
import torch.nn as nn
import torch.nn.functional as F


def cross_entropy(logits, labels):
    return F.cross_entropy(logits / 2, labels)


def cross_entropy_one_hot(logits, targets):
    return nn.CrossEntropyLoss()(logits, targets.argmax(dim=1))
