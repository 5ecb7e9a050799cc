# mistakes: cross_entropy: nll-on-logits, sum-not-mean
"""Minus the scores of the right classes, all added."""
import torch
from torch import nn


def cross_entropy(logits, labels):
    loss = 0
    for i, y in enumerate(labels):
        loss = loss - logits[i, y]
    return loss


def cross_entropy_one_hot(logits, targets):
    labels = torch.argmax(targets, dim=-1)
    return nn.CrossEntropyLoss()(logits, labels)
