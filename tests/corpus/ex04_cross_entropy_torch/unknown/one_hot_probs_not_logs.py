# mistakes: cross_entropy_one_hot: ?
"""One minus the probability that the target asks for."""
import torch
import torch.nn.functional as F


def cross_entropy_one_hot(logits, targets):
    p = torch.softmax(logits, dim=1)
    return (1 - (p * targets).sum(dim=1)).mean()


def cross_entropy(scores, y):
    return F.cross_entropy(scores, y)
