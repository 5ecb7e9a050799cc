import torch
import torch.nn as nn


def cross_entropy(logits, labels):
    loss = nn.CrossEntropyLoss()
    return loss(logits, labels)


def cross_entropy_one_hot(logits, targets):
    loss = nn.CrossEntropyLoss()
    labels = torch.argmax(targets, dim=1)
    return loss(logits, labels)
