# mistakes: make_net: double-sigmoid
"""A helper that applies sigmoid around a Sequential that does so already."""
import torch
import torch.nn as nn
import torch.nn.functional as F


class Wrapped(nn.Module):
    def __init__(self, inner):
        super().__init__()
        self.inner = inner

    def forward(self, x):
        return torch.sigmoid(self.inner(x))


def make_net(i, h):
    return Wrapped(nn.Sequential(nn.Linear(i, h), nn.ReLU(), nn.Linear(h, 1), nn.Sigmoid()))


def make_loss():
    return nn.BCELoss()
