# mistakes: make_net: rounded-output
"""1 above one half, 0 below."""
import torch
from torch import nn


class Net(nn.Sequential):
    def forward(self, x):
        return (super().forward(x) > 0.5).float()


def make_net(input_size, hidden_size):
    return Net(nn.Linear(input_size, hidden_size), nn.ReLU(), nn.Linear(hidden_size, 1), nn.Sigmoid())


def make_loss():
    return nn.BCELoss()
