# mistakes: cross_entropy_one_hot: one-hot-targets
"""The module takes class probabilities too, it says in the documentation."""
import torch
from torch import nn

criterion = nn.CrossEntropyLoss()


def cross_entropy_one_hot(logits, targets):
    class_probabilities = targets / targets.sum(dim=1, keepdim=True)
    return criterion(logits, class_probabilities.to(logits.dtype))


def cross_entropy(logits, labels):
    return nn.CrossEntropyLoss()(logits, labels)
