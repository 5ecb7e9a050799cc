# mistakes: make_net: ?
"""Divides the scores by a temperature."""
import torch
import torch.nn as nn
import torch.nn.functional as F


class Net(nn.Module):
    def __init__(self, i, h, c, t=2.0):
        super().__init__()
        self.a = nn.Linear(i, h)
        self.b = nn.Linear(h, c)
        self.t = t

    def forward(self, x):
        return self.b(F.relu(self.a(x))) / self.t


def make_net(i, h, c):
    return Net(i, h, c)


def make_loss():
    return nn.CrossEntropyLoss()
