# mistakes: cross_entropy: breaks-gradient
"""detach, then numpy, to get the value."""

from torch import nn
import torch.nn.functional as F


def cross_entropy(logits, labels):
    return nn.CrossEntropyLoss()(logits, labels).detach().numpy()


def cross_entropy_one_hot(logits, targets):
    return F.cross_entropy(logits, targets.argmax(dim=1))
