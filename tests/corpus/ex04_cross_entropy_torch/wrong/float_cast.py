# mistakes: cross_entropy: returns-float
"""float() makes it printable."""
import torch
import torch.nn.functional as F


def cross_entropy(logits, labels):
    losses = F.cross_entropy(logits, labels, reduction="none")
    return float(losses.mean())


def cross_entropy_one_hot(scores, one_hot):
    return -(one_hot * torch.log_softmax(scores, dim=1)).sum(dim=1).mean()
