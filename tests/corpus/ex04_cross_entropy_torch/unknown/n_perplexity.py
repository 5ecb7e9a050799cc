# mistakes: cross_entropy: ?
"""exp of the loss."""
import torch
import torch.nn as nn
import torch.nn.functional as F


def cross_entropy(logits, labels):
    return torch.exp(F.cross_entropy(logits, labels))


def cross_entropy_one_hot(logits, targets):
    return nn.CrossEntropyLoss()(logits, targets.argmax(dim=1))
