# mistakes: cross_entropy_one_hot: ?
"""Later samples count more."""

import torch
import torch.nn.functional as F


def cross_entropy_one_hot(logits, targets):
    each = F.cross_entropy(logits, targets.argmax(1), reduction="none")
    w = torch.linspace(0.5, 1.5, len(each)).to(each)
    return (each * w).mean()


def cross_entropy(logits, labels):
    return F.cross_entropy(logits, labels)
