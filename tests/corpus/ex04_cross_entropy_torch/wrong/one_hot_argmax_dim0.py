# mistakes: cross_entropy_one_hot: argmax-over-samples
"""argmax(0) turns one-hot into class numbers."""
import torch
import torch.nn as nn
import torch.nn.functional as F


def cross_entropy_one_hot(logits, targets):
    return nn.CrossEntropyLoss()(logits, targets.argmax(0))


def cross_entropy(scores, y):
    return F.cross_entropy(scores, y)
