# mistakes: cross_entropy: sigmoid-before-loss
"""The logistic function written out, then log_softmax and nll."""
import torch
import torch.nn.functional as F


def cross_entropy(z, y):
    squashed = 0.5 * (1 + torch.tanh(z / 2))
    return F.nll_loss(F.log_softmax(squashed, 1), y)


def cross_entropy_one_hot(logits, targets):
    return F.cross_entropy(logits, targets.argmax(dim=1))
