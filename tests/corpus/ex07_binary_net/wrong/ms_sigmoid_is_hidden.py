# mistakes: make_net: missing-sigmoid
"""The net has a sigmoid, between the layers."""
from torch import nn


def make_net(input_size, hidden_size):
    layers = nn.ModuleDict({"in": nn.Linear(input_size, hidden_size), "out": nn.Linear(hidden_size, 1)})
    return nn.Sequential(layers["in"], nn.Sigmoid(), layers["out"])


def make_loss():
    return nn.BCELoss()
