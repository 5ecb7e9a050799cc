# mistakes: make_net: missing-sigmoid, no-hidden-activation
"""Only the two layers that the exercise mentions."""
from torch import nn


def make_net(input_size, hidden_size):
    return nn.Sequential(nn.Linear(input_size, hidden_size), nn.Linear(hidden_size, 1))


def make_loss():
    return nn.BCELoss()
