# mistakes: cross_entropy_one_hot: ?
"""Shift the columns by one, since classes are counted from zero and columns from one."""
import torch
import torch.nn.functional as F


def cross_entropy_one_hot(logits, targets):
    labels = targets.roll(1, dims=1).argmax(dim=1)
    return F.cross_entropy(logits, labels)


def cross_entropy(logits, labels):
    log_probs = F.log_softmax(logits, dim=1)
    return F.nll_loss(log_probs, labels)
