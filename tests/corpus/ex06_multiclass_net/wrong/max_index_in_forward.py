# mistakes: make_net: argmax-before-loss
"""torch.max returns the predicted class as second result."""
import torch
from torch import nn
import torch.nn.functional as F


class Net(nn.Sequential):
    def forward(self, x):
        _, predicted = torch.max(super().forward(x), 1)
        return predicted


def make_net(i, h, c):
    return Net(nn.Linear(i, h), nn.ReLU(), nn.Linear(h, c))


def make_loss():
    return F.cross_entropy
