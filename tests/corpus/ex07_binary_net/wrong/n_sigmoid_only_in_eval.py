# mistakes: make_net: missing-sigmoid
"""Probabilities only when predicting."""
import torch
import torch.nn as nn
import torch.nn.functional as F


class Net(nn.Module):
    def __init__(self, i, h):
        super().__init__()
        self.a = nn.Linear(i, h)
        self.b = nn.Linear(h, 1)

    def forward(self, x):
        z = self.b(F.relu(self.a(x)))
        if not self.training:
            z = torch.sigmoid(z)
        return z


def make_net(i, h):
    return Net(i, h)


def make_loss():
    return nn.BCELoss()
