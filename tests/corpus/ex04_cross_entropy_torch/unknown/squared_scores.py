# mistakes: cross_entropy: ?
"""Squares make the scores positive."""
import torch
import torch.nn as nn


def cross_entropy(logits, labels):
    return nn.CrossEntropyLoss()(logits.pow(2), labels)


def cross_entropy_one_hot(logits, targets):
    labels = torch.argmax(targets, dim=-1)
    return nn.CrossEntropyLoss()(logits, labels)
