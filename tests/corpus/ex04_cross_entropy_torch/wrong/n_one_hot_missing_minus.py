# mistakes: cross_entropy_one_hot: missing-minus
"""No minus, on rows."""
import torch
import torch.nn as nn
import torch.nn.functional as F


def cross_entropy(logits, labels):
    loss = nn.CrossEntropyLoss()
    return loss(logits, labels)


def cross_entropy_one_hot(logits, targets):
    return (targets * torch.log_softmax(logits, 1)).sum(1).mean()
