import torch.nn as nn
import torch


def cross_entropy(logits, labels):
    return nn.CrossEntropyLoss()(logits, labels).item()


def cross_entropy_one_hot(logits, targets):
    labels = torch.argmax(targets, dim=-1)
    return nn.CrossEntropyLoss()(logits, labels)
