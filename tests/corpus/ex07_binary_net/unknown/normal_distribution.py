# mistakes: make_net: ?
"""The distribution function of the normal distribution (probit)."""
import torch
from torch import nn


class Net(nn.Module):
    def __init__(self, i, h):
        super().__init__()
        self.seq = nn.Sequential(nn.Linear(i, h), nn.Tanh(), nn.Linear(h, 1))

    def forward(self, x):
        return torch.special.ndtr(self.seq(x))


make_net = Net


make_loss = nn.BCELoss
