# mistakes: cross_entropy: missing-return
"""The loss is printed."""

from torch import nn
import torch.nn.functional as F


def cross_entropy(logits, labels):
    loss = nn.CrossEntropyLoss()(logits, labels)
    print(f"loss: {loss:.4f}")


def cross_entropy_one_hot(logits, targets):
    return F.cross_entropy(logits, targets.argmax(dim=1))
