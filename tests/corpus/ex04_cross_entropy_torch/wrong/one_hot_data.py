# mistakes: cross_entropy_one_hot: breaks-gradient
"""Old tutorials use .data to get at the values."""
import torch
import torch.nn.functional as F


def cross_entropy_one_hot(logits, targets):
    return F.cross_entropy(logits.data, targets.argmax(dim=1))


def cross_entropy(scores, y):
    return F.cross_entropy(scores, y)
