# mistakes: make_net: zero-init
"""All zeros at the start."""
import torch
import torch.nn as nn
import torch.nn.functional as F


def make_net(i, h):
    net = nn.Sequential(nn.Linear(i, h), nn.ReLU(), nn.Linear(h, 1), nn.Sigmoid())
    for layer in net:
        if isinstance(layer, nn.Linear):
            nn.init.constant_(layer.weight, 0.0)
            nn.init.constant_(layer.bias, 0.0)
    return net


def make_loss():
    return nn.BCELoss()
