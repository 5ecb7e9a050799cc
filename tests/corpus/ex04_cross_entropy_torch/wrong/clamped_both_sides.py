# mistakes: cross_entropy: log-of-softmax
"""Clip as in the numpy exercise."""

import torch
import torch.nn.functional as F


def cross_entropy(logits, labels):
    p = torch.softmax(logits, dim=1).clamp(1e-7, 1 - 1e-7)
    onehot = F.one_hot(labels, p.shape[1])
    return -(onehot * torch.log(p)).sum(dim=1).mean()


def cross_entropy_one_hot(logits, targets):
    return F.cross_entropy(logits, targets.argmax(dim=1))
