# mistakes: cross_entropy: mutates-input
"""Shifts the scores in place under no_grad."""
import torch
import torch.nn as nn
import torch.nn.functional as F


def cross_entropy(logits, labels):
    with torch.no_grad():
        logits -= logits.max(1, keepdim=True)[0]
    return F.cross_entropy(logits, labels)


def cross_entropy_one_hot(logits, targets):
    return nn.CrossEntropyLoss()(logits, targets.argmax(dim=1))
