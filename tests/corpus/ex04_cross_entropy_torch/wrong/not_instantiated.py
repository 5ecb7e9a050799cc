# mistakes: cross_entropy: loss-not-instantiated
"""I call CrossEntropyLoss like any other function."""
from torch.nn import CrossEntropyLoss
import torch


def cross_entropy(logits, labels):
    return CrossEntropyLoss(logits, labels)


def cross_entropy_one_hot(scores, one_hot):
    return -(one_hot * torch.log_softmax(scores, dim=1)).sum(dim=1).mean()
