# mistakes: cross_entropy: returns-float
"""tolist of a 0-d tensor is a number."""

import torch.nn.functional as F


def cross_entropy(logits, labels):
    return F.cross_entropy(logits, labels).tolist()


def cross_entropy_one_hot(logits, targets):
    return F.cross_entropy(logits, targets.argmax(dim=1))
