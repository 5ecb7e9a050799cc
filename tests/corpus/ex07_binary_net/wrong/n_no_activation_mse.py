# mistakes: make_net: no-hidden-activation
# mistakes: make_loss: squared-error
"""Linear, linear, sigmoid, and the squared error."""
import torch
import torch.nn as nn
import torch.nn.functional as F


def make_net(i, h):
    return nn.Sequential(nn.Linear(i, h), nn.Linear(h, 1), nn.Sigmoid())


def make_loss():
    def loss(p, t):
        return ((p - t) ** 2).mean()

    return loss
