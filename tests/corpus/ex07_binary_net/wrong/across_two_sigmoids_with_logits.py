# mistakes: make_net: double-sigmoid
# mistakes: make_loss: double-sigmoid-in-loss
"""Sigmoids everywhere."""
import torch
from torch import nn


class Net(nn.Sequential):
    def forward(self, x):
        return torch.sigmoid(super().forward(x))


def make_net(i, h):
    return Net(nn.Linear(i, h), nn.ReLU(), nn.Linear(h, 1), nn.Sigmoid())


def make_loss():
    return nn.BCEWithLogitsLoss()
