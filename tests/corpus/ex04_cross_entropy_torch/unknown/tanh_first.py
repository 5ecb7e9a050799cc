# mistakes: cross_entropy: ?
"""tanh keeps the scores small."""

import torch
from torch import nn
import torch.nn.functional as F


def cross_entropy(logits, labels):
    return nn.CrossEntropyLoss()(torch.tanh(logits), labels)


def cross_entropy_one_hot(logits, targets):
    return F.cross_entropy(logits, targets.argmax(dim=1))
