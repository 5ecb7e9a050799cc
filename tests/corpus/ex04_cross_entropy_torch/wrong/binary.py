# mistakes: cross_entropy_one_hot: binary-loss
"""BCEWithLogits takes rows of the same shape."""

import torch.nn.functional as F


def cross_entropy_one_hot(logits, targets):
    return F.binary_cross_entropy_with_logits(logits, targets.to(logits.dtype))


def cross_entropy(logits, labels):
    return F.cross_entropy(logits, labels)
