# mistakes: cross_entropy_one_hot: column-targets
"""argmax with keepdim, to keep the table a table."""

import torch.nn.functional as F


def cross_entropy_one_hot(logits, targets):
    return F.cross_entropy(logits, targets.argmax(dim=1, keepdim=True))


def cross_entropy(logits, labels):
    return F.cross_entropy(logits, labels)
