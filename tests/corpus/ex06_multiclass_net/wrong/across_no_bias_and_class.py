# mistakes: make_net: no-bias
# mistakes: make_loss: loss-not-instantiated
"""No biases, and the loss class as it is."""
from torch import nn


def make_net(i, h, c):
    return nn.Sequential(nn.Linear(i, h, bias=False), nn.ReLU(), nn.Linear(h, c, bias=False))


def make_loss():
    return nn.CrossEntropyLoss
