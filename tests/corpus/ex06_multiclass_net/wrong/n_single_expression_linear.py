# mistakes: make_net: no-hidden-activation
"""Two matrix products, nothing between."""
import torch
from torch import nn


class Net(nn.Module):
    def __init__(self, i, h, c):
        super().__init__()
        self.W1 = nn.Parameter(torch.randn(i, h) * 0.3)
        self.b1 = nn.Parameter(torch.randn(h) * 0.3)
        self.W2 = nn.Parameter(torch.randn(h, c) * 0.3)
        self.b2 = nn.Parameter(torch.randn(c) * 0.3)

    def forward(self, x):
        return (x @ self.W1 + self.b1) @ self.W2 + self.b2


make_net = Net


def make_loss():
    return nn.CrossEntropyLoss()
