# mistakes: make_net: zero-init
"""Weights zero, biases as they come."""
import torch
import torch.nn as nn
import torch.nn.functional as F


def make_net(i, h, c):
    a, b = nn.Linear(i, h), nn.Linear(h, c)
    a.weight.data.fill_(0)
    b.weight.data.fill_(0)
    return nn.Sequential(a, nn.ReLU(), b)


def make_loss():
    return nn.CrossEntropyLoss()
