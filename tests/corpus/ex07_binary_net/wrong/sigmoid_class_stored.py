# mistakes: make_net: module-not-called
"""I store the activation in the constructor and call it later."""
import torch
from torch import nn
import torch.nn.functional as F


class Net(nn.Module):
    def __init__(self, i, h, output=nn.Sigmoid):
        super().__init__()
        self.seq = nn.Sequential(nn.Linear(i, h), nn.ELU(), nn.Linear(h, 1))
        self.final = output

    def forward(self, x):
        return self.final(self.seq(x))


make_net = Net


def make_loss():
    return F.binary_cross_entropy
