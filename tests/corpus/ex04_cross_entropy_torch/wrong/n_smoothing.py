# mistakes: cross_entropy: unasked-label-smoothing
"""label_smoothing=0.1."""
import torch
import torch.nn as nn
import torch.nn.functional as F


def cross_entropy(logits, labels):
    return F.cross_entropy(logits, labels, label_smoothing=0.1)


def cross_entropy_one_hot(logits, targets):
    return nn.CrossEntropyLoss()(logits, targets.argmax(dim=1))
