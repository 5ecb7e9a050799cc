# mistakes: cross_entropy_one_hot: breaks-gradient
"""A new tensor from the number."""
import torch
import torch.nn as nn
import torch.nn.functional as F


def cross_entropy(logits, labels):
    loss = nn.CrossEntropyLoss()
    return loss(logits, labels)


def cross_entropy_one_hot(logits, targets):
    return torch.tensor(cross_entropy(logits, targets.argmax(1)).item())
