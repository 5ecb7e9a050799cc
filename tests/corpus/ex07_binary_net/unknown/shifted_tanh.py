# mistakes: make_net: ?
"""(tanh(z) + 1) / 2 lies between 0 and 1, so it must be the sigmoid."""
import torch
from torch import nn
import torch.nn.functional as F


class Net(nn.Sequential):
    def forward(self, x):
        return (torch.tanh(super().forward(x)) + 1) / 2


def make_net(i, h):
    return Net(nn.Linear(i, h), nn.ReLU(), nn.Linear(h, 1))


def make_loss():
    return F.binary_cross_entropy
