# mistakes: cross_entropy: double-softmax, breaks-gradient
"""Probabilities are only numbers, so I detach them."""
import torch
import torch.nn.functional as F


def cross_entropy(logits, labels):
    probs = logits.softmax(dim=1).detach()
    return F.cross_entropy(probs, labels)


def cross_entropy_one_hot(logits, targets):
    _, labels = torch.max(targets, dim=1)
    return F.nll_loss(F.log_softmax(logits, dim=1), labels)
