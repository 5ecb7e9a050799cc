# mistakes: cross_entropy: loss-not-called
"""A registry of losses, and this is the one for many classes."""
from torch import nn
import torch

LOSSES = {"multiclass": nn.CrossEntropyLoss(), "binary": nn.BCELoss()}


def cross_entropy(logits, labels):
    kind = "multiclass" if logits.shape[1] > 1 else "binary"
    return LOSSES[kind]


def cross_entropy_one_hot(logits, targets):
    labels = torch.argmax(targets, dim=-1)
    return nn.CrossEntropyLoss()(logits, labels)
