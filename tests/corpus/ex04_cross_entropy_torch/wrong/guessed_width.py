# mistakes: cross_entropy: infers-num-classes
"""one_hot finds out itself how many classes there are."""

import torch.nn.functional as F


def cross_entropy(logits, labels):
    rows = F.one_hot(labels)
    return -(rows * logits.log_softmax(dim=1)).sum(dim=1).mean()


def cross_entropy_one_hot(logits, targets):
    return F.cross_entropy(logits, targets.argmax(dim=1))
