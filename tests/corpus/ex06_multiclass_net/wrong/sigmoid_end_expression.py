# mistakes: make_net: sigmoid-before-loss
"""1 / (1 + exp(-z)) at the end, copied from the binary net."""
import torch
from torch import nn
import torch.nn.functional as F


class Net(nn.Sequential):
    def forward(self, x):
        z = super().forward(x)
        return 1 / (1 + torch.exp(-z))


def make_net(a, b, c):
    return Net(nn.Linear(a, b), nn.ReLU(), nn.Linear(b, c))


def make_loss():
    return F.cross_entropy
