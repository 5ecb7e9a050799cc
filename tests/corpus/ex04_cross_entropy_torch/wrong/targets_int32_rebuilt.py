# mistakes: cross_entropy: int32-targets
"""I make a fresh tensor of the labels to be safe."""
import torch
import torch.nn.functional as F
from torch import nn


def cross_entropy(logits, labels):
    target = torch.tensor([int(v) for v in labels], dtype=torch.int32)
    return F.nll_loss(F.log_softmax(logits, dim=1), target)


def cross_entropy_one_hot(logits, targets):
    labels = torch.argmax(targets, dim=-1)
    return nn.CrossEntropyLoss()(logits, labels)
