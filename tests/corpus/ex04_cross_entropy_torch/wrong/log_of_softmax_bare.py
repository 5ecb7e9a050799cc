# mistakes: cross_entropy_one_hot: log-of-softmax
"""Targets times log(softmax), without any epsilon."""

import torch
import torch.nn.functional as F


def cross_entropy_one_hot(logits, targets):
    p = logits.softmax(dim=1)
    return -torch.einsum("nc,nc->n", targets.to(p.dtype), p.log()).mean()


def cross_entropy(logits, labels):
    return F.cross_entropy(logits, labels)
