# mistakes: cross_entropy: nll-on-softmax, softmax-over-samples
"""Probabilities along 0, minus the ones of the true classes."""

import torch
import torch.nn.functional as F


def cross_entropy(logits, labels):
    p = torch.softmax(logits, 0)
    return -p[torch.arange(len(p)), labels].mean()


def cross_entropy_one_hot(logits, targets):
    return F.cross_entropy(logits, targets.argmax(dim=1))
