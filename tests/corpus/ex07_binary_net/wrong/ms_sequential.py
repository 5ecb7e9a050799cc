# mistakes: make_net: missing-sigmoid
"""Linear, ReLU, Linear, and BCELoss does the rest."""
from torch import nn


def make_net(input_size, hidden_size):
    return nn.Sequential(nn.Linear(input_size, hidden_size), nn.ReLU(), nn.Linear(hidden_size, 1))


def make_loss():
    return nn.BCELoss()
