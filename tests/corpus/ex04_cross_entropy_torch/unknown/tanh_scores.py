# mistakes: cross_entropy: ?
"""tanh keeps the scores between -1 and 1."""
import torch
import torch.nn as nn


def cross_entropy(logits, labels):
    return nn.CrossEntropyLoss()(torch.tanh(logits), labels)


def cross_entropy_one_hot(scores, one_hot):
    return -(one_hot * torch.log_softmax(scores, dim=1)).sum(dim=1).mean()
