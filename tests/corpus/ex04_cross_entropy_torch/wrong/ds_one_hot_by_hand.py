# mistakes: cross_entropy_one_hot: double-softmax
"""Own softmax, then minus the sum of target times log_softmax."""
import torch
import torch.nn.functional as F


def cross_entropy_one_hot(logits, targets):
    e = (logits - logits.max(1, keepdim=True).values).exp()
    p = e / e.sum(1, keepdim=True)
    return -(targets * torch.log_softmax(p, dim=1)).sum(1).mean()


def cross_entropy(scores, y):
    return F.cross_entropy(scores, y)
