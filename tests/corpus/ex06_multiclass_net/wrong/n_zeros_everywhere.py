# mistakes: make_net: zero-init
"""Starts all weights and biases at 0, for reproducibility."""
import torch
import torch.nn as nn
import torch.nn.functional as F


def make_net(i, h, c):
    net = nn.Sequential(nn.Linear(i, h), nn.ReLU(), nn.Linear(h, c))
    for p in net.parameters():
        p.data.zero_()
    return net


def make_loss():
    return nn.CrossEntropyLoss()
