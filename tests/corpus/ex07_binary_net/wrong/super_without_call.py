# mistakes: make_net: missing-super-init
"""super().__init__ stands there, so that should be fine."""
from torch import nn


class Net(nn.Module):
    def __init__(self, i, h):
        super().__init__
        self.seq = nn.Sequential(nn.Linear(i, h), nn.ReLU(), nn.Linear(h, 1), nn.Sigmoid())

    def forward(self, x):
        return self.seq(x)


make_net = Net


def make_loss():
    criterion = nn.BCELoss(reduction="mean")
    return criterion
