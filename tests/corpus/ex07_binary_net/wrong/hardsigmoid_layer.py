# mistakes: make_net: hardsigmoid
"""Hardsigmoid is faster."""
import torch.nn as nn


def make_net(input_size, hidden_size):
    return nn.Sequential(nn.Linear(input_size, hidden_size), nn.ReLU(), nn.Linear(hidden_size, 1),
                         nn.Hardsigmoid())


def make_loss():
    return nn.BCELoss()
