# mistakes: make_net: double-sigmoid
"""Sigmoid after every layer, and one more for the probability."""
import torch
from torch import nn


class Net(nn.Module):
    def __init__(self, i, h):
        super().__init__()
        self.layers = nn.ModuleList([nn.Linear(i, h), nn.Linear(h, 1)])

    def forward(self, x):
        for layer in self.layers:
            x = 1 / (1 + torch.exp(-layer(x)))
        return x.sigmoid()


make_net = Net


def make_loss():
    return nn.BCELoss()
