# mistakes: make_net: relu-before-sigmoid
# mistakes: make_loss: sum-not-mean
"""relu, relu, sigmoid, sum."""
import torch.nn as nn
import torch.nn.functional as F


def make_net(input_size, hidden_size):
    return nn.Sequential(nn.Linear(input_size, hidden_size), nn.ReLU(),
                         nn.Linear(hidden_size, 1), nn.ReLU(), nn.Sigmoid())


def make_loss():
    def total(p, t):
        return F.binary_cross_entropy(p, t, reduction="none").sum()
    return total
