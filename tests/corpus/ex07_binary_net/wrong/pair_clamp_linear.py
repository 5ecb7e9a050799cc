# mistakes: make_net: clamp-instead-of-sigmoid, no-hidden-activation
"""Linear regression with two layers, cut to the allowed range."""
import torch
from torch import nn


class Net(nn.Sequential):
    def forward(self, x):
        return super().forward(x).clamp(0, 1)


def make_net(i, h):
    return Net(nn.Linear(i, h), nn.Linear(h, 1))


def make_loss():
    return nn.BCELoss()
