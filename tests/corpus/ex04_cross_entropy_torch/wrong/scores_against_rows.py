# mistakes: cross_entropy: squared-error
"""The scores should be 1 for the true class and 0 elsewhere."""

from torch import nn
import torch.nn.functional as F


criterion = nn.MSELoss()


def cross_entropy(logits, labels):
    return criterion(logits, F.one_hot(labels, logits.shape[1]).type_as(logits))


def cross_entropy_one_hot(logits, targets):
    return F.cross_entropy(logits, targets.argmax(dim=1))
