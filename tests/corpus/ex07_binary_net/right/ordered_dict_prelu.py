"""Names for all layers, and a learnable slope."""
from collections import OrderedDict

from torch import nn


def make_net(input_size, hidden_size):
    return nn.Sequential(OrderedDict(
        hidden=nn.Linear(input_size, hidden_size),
        act=nn.PReLU(),
        score=nn.Linear(hidden_size, 1),
        probability=nn.Sigmoid(),
    ))


def make_loss():
    return nn.BCELoss(reduction="mean")
