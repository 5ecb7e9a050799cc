# mistakes: cross_entropy: sigmoid-before-loss, divides-by-num-classes
"""Sigmoid on every score and an average over the columns."""
import torch
import torch.nn.functional as F


def cross_entropy(logits, labels):
    n, c = logits.shape
    return F.cross_entropy(logits.sigmoid(), labels, reduction="sum") / c


def cross_entropy_one_hot(scores, one_hot):
    return -(one_hot * torch.log_softmax(scores, dim=1)).sum(dim=1).mean()
