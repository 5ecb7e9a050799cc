# mistakes: make_net: ?
"""Layers in a global dictionary, functions around them."""
import torch
import torch.nn as nn
import torch.nn.functional as F

LAYERS = {}


class Net(nn.Module):
    def forward(self, x):
        return LAYERS["b"](torch.relu(LAYERS["a"](x)))


def make_net(i, h, c):
    LAYERS["a"] = nn.Linear(i, h)
    LAYERS["b"] = nn.Linear(h, c)
    return Net()


def make_loss():
    return nn.CrossEntropyLoss()
