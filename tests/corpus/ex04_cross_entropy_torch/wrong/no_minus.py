# mistakes: cross_entropy_one_hot: missing-minus
"""The log-likelihood."""

import torch.nn.functional as F


def cross_entropy_one_hot(logits, targets):
    return (targets * F.log_softmax(logits, 1)).sum(1).mean()


def cross_entropy(logits, labels):
    return F.cross_entropy(logits, labels)
