# mistakes: cross_entropy: float-targets
"""Labels through numpy become float64."""

import torch
import torch.nn.functional as F


def cross_entropy(logits, labels):
    y = torch.from_numpy(labels.numpy() * 1.0)
    return F.nll_loss(torch.log_softmax(logits, 1), y)


def cross_entropy_one_hot(logits, targets):
    return F.cross_entropy(logits, targets.argmax(dim=1))
