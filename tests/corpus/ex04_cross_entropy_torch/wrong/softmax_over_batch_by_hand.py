# mistakes: cross_entropy: double-softmax-over-samples
"""Exponentials divided by their sum; sum(0) gives one number per column."""
import torch
import torch.nn.functional as F


def cross_entropy(logits, labels):
    e = torch.exp(logits - logits.max(0).values)
    return F.cross_entropy(e / e.sum(0), labels)


def cross_entropy_one_hot(logits, targets):
    return F.cross_entropy(logits, targets.argmax(dim=1))
