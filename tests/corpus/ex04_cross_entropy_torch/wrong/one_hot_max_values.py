# mistakes: cross_entropy_one_hot: values-not-indices
"""max along the classes gives the label."""
import torch
import torch.nn.functional as F


def cross_entropy_one_hot(logits, targets):
    labels = targets.max(dim=1).values
    return F.cross_entropy(logits, labels)


def cross_entropy(scores, y):
    return F.cross_entropy(scores, y)
