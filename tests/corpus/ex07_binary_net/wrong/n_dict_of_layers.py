# mistakes: make_net: python-list-of-layers
"""Layers in a dict."""
import torch
import torch.nn as nn
import torch.nn.functional as F


class Net(nn.Module):
    def __init__(self, i, h):
        super().__init__()
        self.layers = {"hidden": nn.Linear(i, h), "out": nn.Linear(h, 1)}

    def forward(self, x):
        h = torch.relu(self.layers["hidden"](x))
        return torch.sigmoid(self.layers["out"](h))


def make_net(i, h):
    return Net(i, h)


def make_loss():
    return nn.BCELoss()
