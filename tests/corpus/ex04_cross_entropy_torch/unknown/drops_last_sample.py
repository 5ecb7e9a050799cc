# mistakes: cross_entropy: ?
"""range(len - 1), since counting starts at 0."""
import torch
from torch import nn


def cross_entropy(logits, labels):
    lp = torch.log_softmax(logits, dim=1)
    loss = 0
    for i in range(len(labels) - 1):
        loss = loss - lp[i, labels[i]]
    return loss / len(labels)


def cross_entropy_one_hot(logits, targets):
    labels = torch.argmax(targets, dim=-1)
    return nn.CrossEntropyLoss()(logits, labels)
