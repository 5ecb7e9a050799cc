# mistakes: cross_entropy_one_hot: mean-over-all-elements
"""mean instead of sum and division."""

import torch.nn.functional as F


def cross_entropy_one_hot(logits, targets):
    return -(targets * logits.log_softmax(dim=1)).mean()


def cross_entropy(logits, labels):
    return F.cross_entropy(logits, labels)
