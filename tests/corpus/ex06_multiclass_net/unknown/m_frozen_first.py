# mistakes: make_net: ?
"""The first layer is frozen."""
import torch
import torch.nn as nn
import torch.nn.functional as F


def make_net(i, h, c):
    net = nn.Sequential(nn.Linear(i, h), nn.ReLU(), nn.Linear(h, c))
    net[0].requires_grad_(False)
    return net


def make_loss():
    return nn.CrossEntropyLoss()
