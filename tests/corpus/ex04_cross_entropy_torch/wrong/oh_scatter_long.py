# mistakes: cross_entropy: one-hot-targets
"""A table of zeros with a one in each row."""
import torch
import torch.nn as nn


def cross_entropy(logits, labels):
    table = torch.zeros(logits.shape, dtype=torch.int64)
    table.scatter_(1, labels.reshape(-1, 1), 1)
    return nn.CrossEntropyLoss().forward(logits, table)


def cross_entropy_one_hot(logits, targets):
    labels = torch.argmax(targets, dim=-1)
    return nn.CrossEntropyLoss()(logits, labels)
