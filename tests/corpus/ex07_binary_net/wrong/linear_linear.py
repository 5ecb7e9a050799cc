# mistakes: make_net: no-hidden-activation
"""The sigmoid at the end is the activation."""
import torch.nn as nn
import torch.nn.functional as F


def make_net(input_size, hidden_size):
    return nn.Sequential(nn.Linear(input_size, hidden_size), nn.Linear(hidden_size, 1), nn.Sigmoid())


def make_loss():
    return F.binary_cross_entropy
