import torch
import torch.nn as nn
import torch.nn.functional as F


class Net(nn.Module):
    """The bias is one more row of the weights: (features + 1, units)."""

    def __init__(self, i, h, c):
        super().__init__()
        self.A = nn.Parameter(torch.randn(i + 1, h) / 3)
        self.B = nn.Parameter(torch.randn(h + 1, c) / 3)

    @staticmethod
    def with_one(x):
        return torch.cat([x, x.new_ones(len(x), 1)], dim=1)

    def forward(self, x):
        return self.with_one(torch.sigmoid(self.with_one(x) @ self.A)) @ self.B


def make_net(i, h, c):
    return Net(i, h, c)


def make_loss():
    return nn.CrossEntropyLoss()
