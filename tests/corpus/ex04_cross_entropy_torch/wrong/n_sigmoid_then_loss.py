# mistakes: cross_entropy: sigmoid-before-loss
"""Sigmoid makes probabilities, he thinks."""
import torch
import torch.nn as nn
import torch.nn.functional as F


def cross_entropy(logits, labels):
    return nn.CrossEntropyLoss()(1 / (1 + torch.exp(-logits)), labels)


def cross_entropy_one_hot(logits, targets):
    return nn.CrossEntropyLoss()(logits, targets.argmax(dim=1))
