# mistakes: make_net: double-softmax
"""Softmax by hand with a small epsilon in the denominator."""
import torch
import torch.nn as nn
import torch.nn.functional as F


class Net(nn.Module):
    def __init__(self, i, h, c):
        super().__init__()
        self.a = nn.Linear(i, h)
        self.b = nn.Linear(h, c)

    def forward(self, x):
        z = self.b(torch.tanh(self.a(x)))
        e = torch.exp(z)
        return e / (e.sum(dim=1, keepdim=True) + 1e-8)


def make_net(i, h, c):
    return Net(i, h, c)


def make_loss():
    return nn.CrossEntropyLoss()
