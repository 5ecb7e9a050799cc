# mistakes: make_net: ?
"""Scales the batch to 0..1."""
import torch
import torch.nn as nn
import torch.nn.functional as F


class Net(nn.Module):
    def __init__(self, i, h):
        super().__init__()
        self.a = nn.Linear(i, h)
        self.b = nn.Linear(h, 1)

    def forward(self, x):
        z = self.b(torch.relu(self.a(x)))
        return (z - z.min()) / (z.max() - z.min() + 1e-9)


def make_net(i, h):
    return Net(i, h)


def make_loss():
    return nn.BCELoss()
