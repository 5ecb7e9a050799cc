# mistakes: cross_entropy: squared-error
"""MSE of softmax."""
import torch
import torch.nn as nn
import torch.nn.functional as F


def cross_entropy(logits, labels):
    t = torch.eye(logits.shape[1], dtype=logits.dtype)[labels]
    return ((logits.softmax(1) - t) ** 2).mean()


def cross_entropy_one_hot(logits, targets):
    return nn.CrossEntropyLoss()(logits, targets.argmax(dim=1))
