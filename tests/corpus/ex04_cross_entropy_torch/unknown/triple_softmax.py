# mistakes: cross_entropy: ?
"""Softmax in the network, softmax before the loss; the loss does the rest."""
import torch
import torch.nn.functional as F


def cross_entropy(logits, labels):
    return F.cross_entropy(logits.softmax(1).softmax(1), labels)


def cross_entropy_one_hot(logits, targets):
    return F.cross_entropy(logits, targets.argmax(dim=1))
