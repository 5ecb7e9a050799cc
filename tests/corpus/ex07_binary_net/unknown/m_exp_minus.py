# mistakes: make_net: ?
"""exp(-z^2): between 0 and 1 too."""
import torch
import torch.nn as nn
import torch.nn.functional as F


class Net(nn.Module):
    def __init__(self, i, h):
        super().__init__()
        self.a = nn.Linear(i, h)
        self.b = nn.Linear(h, 1)

    def forward(self, x):
        return torch.exp(-self.b(torch.relu(self.a(x))) ** 2)


def make_net(i, h):
    return Net(i, h)


def make_loss():
    return nn.BCELoss()
