# mistakes: cross_entropy_one_hot: one-hot-targets
"""Float rows, and the mean by hand."""

import torch.nn.functional as F


def cross_entropy_one_hot(logits, targets):
    return F.cross_entropy(logits, targets * 1.0, reduction="none").mean()


def cross_entropy(logits, labels):
    return F.cross_entropy(logits, labels)
