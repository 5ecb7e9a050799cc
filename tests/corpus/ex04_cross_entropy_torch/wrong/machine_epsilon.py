# mistakes: cross_entropy: log-of-softmax
"""The smallest number of the type keeps log away from 0."""

import torch
import torch.nn.functional as F


def cross_entropy(logits, labels):
    p = F.softmax(logits, 1)
    tiny = torch.finfo(logits.dtype).eps
    return F.nll_loss((p + tiny).log(), labels)


def cross_entropy_one_hot(logits, targets):
    return F.cross_entropy(logits, targets.argmax(dim=1))
