# mistakes: make_net: module-not-called
"""I keep the class as activation, so that it can be exchanged."""
from torch import nn


class Net(nn.Module):
    activation = nn.ReLU

    def __init__(self, a, b, c):
        super().__init__()
        self.first = nn.Linear(a, b)
        self.last = nn.Linear(b, c)

    def forward(self, x):
        h = self.activation(self.first(x))
        return self.last(h)


make_net = Net


def make_loss():
    return nn.CrossEntropyLoss()
