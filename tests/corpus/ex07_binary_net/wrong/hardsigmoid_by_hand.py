# mistakes: make_net: hardsigmoid
"""relu6(z + 3) / 6, from a paper on small nets."""
import torch
import torch.nn.functional as F
from torch import nn


class Net(nn.Module):
    def __init__(self, i, h):
        super().__init__()
        self.first, self.second = nn.Linear(i, h), nn.Linear(h, 1)

    def forward(self, x):
        z = self.second(F.elu(self.first(x)))
        return F.relu6(z + 3) / 6


make_net = Net


def make_loss():
    return F.binary_cross_entropy
