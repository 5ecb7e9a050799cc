# mistakes: cross_entropy: double-softmax
"""Softmax to normalise, then log_softmax because NLLLoss needs logs."""
import torch
import torch.nn.functional as F


def cross_entropy(logits, labels):
    probs = torch.softmax(logits, 1)
    return F.nll_loss(F.log_softmax(probs, 1), labels)


def cross_entropy_one_hot(logits, targets):
    _, labels = torch.max(targets, dim=1)
    return F.nll_loss(F.log_softmax(logits, dim=1), labels)
