# mistakes: make_net: clamp-instead-of-sigmoid
"""Clamps to silence the error message."""
import torch
import torch.nn as nn
import torch.nn.functional as F


class Net(nn.Module):
    def __init__(self, i, h):
        super().__init__()
        self.a = nn.Linear(i, h)
        self.b = nn.Linear(h, 1)

    def forward(self, x):
        out = self.b(torch.relu(self.a(x)))
        return torch.minimum(torch.maximum(out, torch.tensor(0.0)), torch.tensor(1.0))


def make_net(i, h):
    return Net(i, h)


def make_loss():
    return nn.BCELoss()
