# mistakes: cross_entropy_one_hot: ?
"""KL the other way round."""

import torch
import torch.nn.functional as F


def cross_entropy_one_hot(logits, targets):
    p = torch.softmax(logits, 1)
    return (p * (p.log() - torch.log(targets + 1e-3))).sum(1).mean()


def cross_entropy(logits, labels):
    return F.cross_entropy(logits, labels)
