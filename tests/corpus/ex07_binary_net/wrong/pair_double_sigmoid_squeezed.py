# mistakes: make_net: double-sigmoid, squeezes-batch
"""Sigmoid in the net, sigmoid on the flat result."""
import torch
from torch import nn


class Net(nn.Module):
    def __init__(self, i, h):
        super().__init__()
        self.seq = nn.Sequential(nn.Linear(i, h), nn.ReLU(), nn.Linear(h, 1), nn.Sigmoid())

    def forward(self, x):
        return torch.sigmoid(self.seq(x).squeeze())


make_net = Net


def make_loss():
    criterion = nn.BCELoss(reduction="mean")
    return criterion
