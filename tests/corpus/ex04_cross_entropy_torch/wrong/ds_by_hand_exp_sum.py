# mistakes: cross_entropy: double-softmax
"""My own softmax from the first exercise, then the loss of the library."""
import torch
import torch.nn as nn
import torch.nn.functional as F


def my_softmax(x):
    e = torch.exp(x - x.max(dim=1, keepdim=True)[0])
    return e / e.sum(dim=1, keepdim=True)


def cross_entropy(logits, labels):
    return nn.CrossEntropyLoss()(my_softmax(logits), labels)


def cross_entropy_one_hot(logits, targets):
    _, labels = torch.max(targets, dim=1)
    return F.nll_loss(F.log_softmax(logits, dim=1), labels)
