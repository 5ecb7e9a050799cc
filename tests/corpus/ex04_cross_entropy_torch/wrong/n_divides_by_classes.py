# mistakes: cross_entropy: divides-by-num-classes
"""Divides by shape[1]."""
import torch
import torch.nn as nn
import torch.nn.functional as F


def cross_entropy(logits, labels):
    logp = F.log_softmax(logits, dim=1)
    total = -sum(logp[i][y] for i, y in enumerate(labels))
    return total / logits.shape[1]


def cross_entropy_one_hot(logits, targets):
    return nn.CrossEntropyLoss()(logits, targets.argmax(dim=1))
