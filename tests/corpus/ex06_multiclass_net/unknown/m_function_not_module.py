# mistakes: make_net: ?
"""A plain function instead of a module."""
import torch
import torch.nn as nn
import torch.nn.functional as F


def make_net(i, h, c):
    a, b = nn.Linear(i, h), nn.Linear(h, c)

    def net(x):
        return b(torch.relu(a(x)))

    return net


def make_loss():
    return nn.CrossEntropyLoss()
