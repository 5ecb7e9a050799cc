# mistakes: make_net: double-softmax
"""Thinks the softmax is needed for training and may go when predicting."""
import torch
import torch.nn as nn
import torch.nn.functional as F


class Net(nn.Module):
    def __init__(self, i, h, c):
        super().__init__()
        self.a = nn.Linear(i, h)
        self.b = nn.Linear(h, c)

    def forward(self, x):
        z = self.b(F.relu(self.a(x)))
        if self.training:
            return F.softmax(z, dim=-1)
        return z


def make_net(i, h, c):
    return Net(i, h, c)


def make_loss():
    return nn.CrossEntropyLoss()
