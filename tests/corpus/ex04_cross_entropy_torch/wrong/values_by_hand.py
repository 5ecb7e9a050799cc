# mistakes: cross_entropy_one_hot: values-not-indices
"""The maximum of each row is the label."""

import torch
import torch.nn.functional as F


def cross_entropy_one_hot(logits, targets):
    labels = [int(row.max()) for row in targets]
    log_p = F.log_softmax(logits, dim=1)
    return -torch.stack([log_p[i, y] for i, y in enumerate(labels)]).mean()


def cross_entropy(logits, labels):
    return F.cross_entropy(logits, labels)
