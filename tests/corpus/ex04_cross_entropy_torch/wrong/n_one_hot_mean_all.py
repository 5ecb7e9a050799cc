# mistakes: cross_entropy_one_hot: mean-over-all-elements
"""mean() over the whole table."""
import torch
import torch.nn as nn
import torch.nn.functional as F


def cross_entropy(logits, labels):
    loss = nn.CrossEntropyLoss()
    return loss(logits, labels)


def cross_entropy_one_hot(logits, targets):
    return -(targets * logits.log_softmax(1)).mean()
