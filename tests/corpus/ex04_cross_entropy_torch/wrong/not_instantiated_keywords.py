# mistakes: cross_entropy: loss-not-instantiated
"""Everything goes into the brackets of the loss."""

from torch import nn
import torch.nn.functional as F


def cross_entropy(logits, labels):
    return nn.NLLLoss(F.log_softmax(logits, dim=1), labels)


def cross_entropy_one_hot(logits, targets):
    return F.cross_entropy(logits, targets.argmax(dim=1))
