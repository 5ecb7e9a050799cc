# mistakes: cross_entropy_one_hot: one-hot-targets
"""One row at a time, each with its one-hot row as float."""
import torch
import torch.nn.functional as F


def cross_entropy_one_hot(logits, targets):
    losses = [F.cross_entropy(z, t.to(z.dtype)) for z, t in zip(logits, targets)]
    return torch.stack(losses).mean()


def cross_entropy(scores, y):
    return F.cross_entropy(scores, y)
