# mistakes: cross_entropy_one_hot: one-hot-targets
"""One-hot rows as they come."""
import torch
import torch.nn as nn
import torch.nn.functional as F


def cross_entropy(logits, labels):
    loss = nn.CrossEntropyLoss()
    return loss(logits, labels)


def cross_entropy_one_hot(logits, targets):
    return cross_entropy(logits, targets)
