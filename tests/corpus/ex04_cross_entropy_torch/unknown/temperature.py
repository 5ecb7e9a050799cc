# mistakes: cross_entropy: ?
"""Divide the scores by a temperature so that they are not so extreme."""
import torch.nn.functional as F
import torch


def cross_entropy(logits, labels):
    return F.cross_entropy(logits / 2.5, labels)


def cross_entropy_one_hot(logits, targets):
    _, labels = torch.max(targets, dim=1)
    return F.nll_loss(F.log_softmax(logits, dim=1), labels)
