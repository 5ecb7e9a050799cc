# mistakes: make_net: sigmoid-before-loss, no-hidden-activation
"""One sigmoid at the end is nonlinear enough."""
import torch
from torch import nn


class Net(nn.Module):
    def __init__(self, a, b, c):
        super().__init__()
        self.l1, self.l2 = nn.Linear(a, b), nn.Linear(b, c)

    def forward(self, x):
        return torch.sigmoid(self.l2(self.l1(x)))


make_net = Net


def make_loss():
    return nn.CrossEntropyLoss()
