# mistakes: cross_entropy: double-softmax, returns-float
"""Softmax, loss, number."""
import torch
import torch.nn.functional as F

cross_entropy = lambda z, y: F.cross_entropy(torch.softmax(z, 1), y).item()


def cross_entropy_one_hot(logits, targets):
    _, labels = torch.max(targets, dim=1)
    return F.nll_loss(F.log_softmax(logits, dim=1), labels)
