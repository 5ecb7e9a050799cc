# mistakes: cross_entropy: one-hot-targets
"""A loop fills the one-hot matrix."""
import torch
from torch import nn
import torch.nn.functional as F


def encode(labels, like):
    out = torch.zeros_like(like)
    for i, label in enumerate(labels):
        out[i, label] = 1
    return out.detach()


def cross_entropy(logits, labels):
    return nn.CrossEntropyLoss()(logits, encode(labels, logits))


def cross_entropy_one_hot(logits, targets):
    _, labels = torch.max(targets, dim=1)
    return F.nll_loss(F.log_softmax(logits, dim=1), labels)
