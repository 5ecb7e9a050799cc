import functools
import torch
from torch import nn


class Net(nn.Module):
    def __init__(self, i, h):
        super().__init__()
        self.lin1, self.lin2 = nn.Linear(i, h), nn.Linear(h, 1)

    def forward(self, x):
        z = self.lin2(torch.selu(self.lin1(x)))
        both = torch.cat([z, torch.zeros_like(z)], dim=1)
        return torch.softmax(both, dim=1)[:, :1]


make_net = Net


def make_loss():
    return functools.partial(nn.functional.binary_cross_entropy, weight=None, reduction="mean")
