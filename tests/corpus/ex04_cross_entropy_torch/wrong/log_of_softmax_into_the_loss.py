# mistakes: cross_entropy: log-of-softmax
# notes: cross_entropy: log-softmax-before-loss
"""Logs of probabilities into CrossEntropyLoss."""

import torch
from torch import nn
import torch.nn.functional as F


def cross_entropy(logits, labels):
    return nn.CrossEntropyLoss()(torch.log(torch.softmax(logits, dim=1)), labels)


def cross_entropy_one_hot(logits, targets):
    return F.cross_entropy(logits, targets.argmax(dim=1))
