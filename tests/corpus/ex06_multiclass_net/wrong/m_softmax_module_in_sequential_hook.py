# mistakes: make_net: double-softmax
"""A forward hook on the last layer applies softmax."""
import torch
import torch.nn as nn
import torch.nn.functional as F


def make_net(i, h, c):
    net = nn.Sequential(nn.Linear(i, h), nn.ReLU(), nn.Linear(h, c))
    net[-1].register_forward_hook(lambda m, a, out: out.softmax(1))
    return net


def make_loss():
    return nn.CrossEntropyLoss()
