# mistakes: make_net: layers-in-forward
"""A helper method builds the net, forward calls it."""
from torch import nn
import torch.nn.functional as F


class Net(nn.Module):
    def __init__(self, *sizes):
        super().__init__()
        self.sizes = sizes

    def build(self):
        i, h = self.sizes
        return nn.Sequential(nn.Linear(i, h), nn.ReLU(), nn.Linear(h, 1), nn.Sigmoid())

    def forward(self, x):
        return self.build()(x)


make_net = Net


def make_loss():
    return F.binary_cross_entropy
