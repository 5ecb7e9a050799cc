# mistakes: cross_entropy: double-softmax
"""Normalise the exponentials with einsum, then let the library finish."""
import torch
import torch.nn.functional as F


def cross_entropy(logits, labels):
    w = (logits - logits.amax(1, keepdim=True)).exp()
    p = torch.einsum("nc,n->nc", w, 1 / w.sum(1))
    return torch.nn.CrossEntropyLoss()(p, labels)


def cross_entropy_one_hot(logits, targets):
    _, labels = torch.max(targets, dim=1)
    return F.nll_loss(F.log_softmax(logits, dim=1), labels)
