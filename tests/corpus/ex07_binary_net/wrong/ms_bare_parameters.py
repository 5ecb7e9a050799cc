# mistakes: make_net: missing-sigmoid
"""x W1 + b1, relu, times W2 plus b2."""
import torch
from torch import nn


class Net(nn.Module):
    def __init__(self, d, h):
        super().__init__()
        self.W1 = nn.Parameter(torch.randn(d, h) * 0.3)
        self.b1 = nn.Parameter(torch.zeros(h))
        self.W2 = nn.Parameter(torch.randn(h, 1) * 0.3)
        self.b2 = nn.Parameter(torch.zeros(1))

    def forward(self, x):
        return torch.clamp_min(x @ self.W1 + self.b1, 0) @ self.W2 + self.b2


make_net = Net


def make_loss():
    return nn.functional.binary_cross_entropy
