# mistakes: make_net: layers-in-forward
"""Layers are local variables of forward."""
import torch
import torch.nn as nn
import torch.nn.functional as F


def make_net(i, h):
    class Net(nn.Module):
        def forward(self, x):
            first, last = nn.Linear(i, h), nn.Linear(h, 1)
            return torch.sigmoid(last(torch.relu(first(x))))

    return Net()


def make_loss():
    return nn.BCELoss()
