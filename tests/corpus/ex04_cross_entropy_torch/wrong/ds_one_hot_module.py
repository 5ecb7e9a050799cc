# mistakes: cross_entropy_one_hot: double-softmax
"""A little module with a softmax and a criterion inside."""
import torch
from torch import nn


class Criterion(nn.Module):
    def __init__(self):
        super().__init__()
        self.softmax = nn.Softmax(dim=1)
        self.ce = nn.CrossEntropyLoss()

    def forward(self, z, t):
        _, index = t.max(dim=1)
        return self.ce(self.softmax(z), index)


cross_entropy_one_hot = Criterion()


def cross_entropy(output, target):
    loss_fn = nn.CrossEntropyLoss(reduction="mean")
    loss = loss_fn(output, target)
    return loss
