# mistakes: make_net: ?
"""1 - exp(-z) for positive z, as in waiting times."""
import torch
from torch import nn


class Net(nn.Sequential):
    def forward(self, x):
        return 1 - torch.exp(-super().forward(x).abs())


def make_net(i, h):
    return Net(nn.Linear(i, h), nn.GELU(), nn.Linear(h, 1))


def make_loss():
    criterion = nn.BCELoss(reduction="mean")
    return criterion
