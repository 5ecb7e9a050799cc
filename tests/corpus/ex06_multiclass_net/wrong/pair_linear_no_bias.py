# mistakes: make_net: no-hidden-activation, no-bias
"""A product of two matrices."""
import torch
from torch import nn


def make_net(input_size, hidden_size, num_classes):
    return nn.Sequential(nn.Linear(input_size, hidden_size, False), nn.Linear(hidden_size, num_classes, False))


def make_loss():
    return nn.CrossEntropyLoss()
