# mistakes: cross_entropy: divides-by-num-classes
"""cross_entropy summed, divided by len of the transposed."""

from torch import nn
import torch.nn.functional as F


def cross_entropy(logits, labels):
    return nn.CrossEntropyLoss(reduction="sum")(logits, labels) / len(logits.T)


def cross_entropy_one_hot(logits, targets):
    return F.cross_entropy(logits, targets.argmax(dim=1))
