# mistakes: cross_entropy_one_hot: one-hot-targets
"""Find the class, encode it again to be sure that the width is right, then the loss."""
import torch
import torch.nn.functional as F
from torch import nn


def cross_entropy_one_hot(logits, targets):
    labels = targets.argmax(1)
    again = F.one_hot(labels, logits.shape[1])
    return F.cross_entropy(logits, again)


def cross_entropy(logits, labels):
    return nn.CrossEntropyLoss()(logits, labels)
