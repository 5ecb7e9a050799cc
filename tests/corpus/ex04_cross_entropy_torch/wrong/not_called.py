# mistakes: cross_entropy: loss-not-called
"""The function says which loss to use."""
import torch.nn as nn
import torch


def cross_entropy(logits, labels):
    loss = nn.CrossEntropyLoss()
    return loss


def cross_entropy_one_hot(scores, one_hot):
    return -(one_hot * torch.log_softmax(scores, dim=1)).sum(dim=1).mean()
