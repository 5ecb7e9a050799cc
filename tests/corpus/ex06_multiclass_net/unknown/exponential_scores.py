# mistakes: make_net: ?
"""exp makes all scores positive; the loss divides by the sum."""
import torch
from torch import nn


class Net(nn.Module):
    def __init__(self, a, b, c):
        super().__init__()
        self.l1, self.l2 = nn.Linear(a, b), nn.Linear(b, c)

    def forward(self, x):
        return torch.exp(self.l2(torch.tanh(self.l1(x))))


make_net = Net


def make_loss():
    return nn.CrossEntropyLoss()
