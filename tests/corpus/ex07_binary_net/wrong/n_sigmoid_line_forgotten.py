# mistakes: make_net: missing-sigmoid
"""A sigmoid layer is made but never used."""
import torch
import torch.nn as nn
import torch.nn.functional as F


class Net(nn.Module):
    def __init__(self, i, h):
        super().__init__()
        self.a = nn.Linear(i, h)
        self.b = nn.Linear(h, 1)
        self.relu = nn.ReLU()
        self.sigmoid = nn.Sigmoid()

    def forward(self, x):
        return self.b(self.relu(self.a(x)))


def make_net(i, h):
    return Net(i, h)


def make_loss():
    return nn.BCELoss()
