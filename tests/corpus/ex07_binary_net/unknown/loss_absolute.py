# mistakes: make_loss: ?
"""The distance between probability and truth."""
from torch import nn


def make_loss():
    return nn.L1Loss()


class YesNo(nn.Module):
    def __init__(self, i, h):
        super().__init__()
        self.body = nn.Linear(i, h)
        self.head = nn.Linear(h, 1)

    def forward(self, x):
        return self.head(self.body(x).tanh()).sigmoid()


make_net = YesNo
