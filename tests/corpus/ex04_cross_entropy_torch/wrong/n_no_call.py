# mistakes: cross_entropy: loss-not-called
"""Returns the criterion."""
import torch
import torch.nn as nn
import torch.nn.functional as F


def cross_entropy(logits, labels):
    loss_fn = nn.CrossEntropyLoss()
    loss_fn(logits, labels)
    return loss_fn


def cross_entropy_one_hot(logits, targets):
    return nn.CrossEntropyLoss()(logits, targets.argmax(dim=1))
