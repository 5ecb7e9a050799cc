# mistakes: make_net: missing-super-init
"""Bare parameters need no super, I thought."""
import torch
from torch import nn


class Net(nn.Module):
    def __init__(self, d, h, k):
        self.W1 = nn.Parameter(torch.randn(d, h))
        self.b1 = nn.Parameter(torch.zeros(h))
        self.W2 = nn.Parameter(torch.randn(h, k))
        self.b2 = nn.Parameter(torch.zeros(k))

    def forward(self, x):
        return torch.relu(x @ self.W1 + self.b1) @ self.W2 + self.b2


make_net = Net


def make_loss():
    return nn.CrossEntropyLoss()
