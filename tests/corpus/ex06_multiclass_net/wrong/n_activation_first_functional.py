# mistakes: make_net: activation-in-wrong-place
"""relu on the input."""
import torch
import torch.nn as nn
import torch.nn.functional as F


class Net(nn.Module):
    def __init__(self, i, h, c):
        super().__init__()
        self.net = nn.Sequential(nn.ReLU(), nn.Linear(i, h), nn.Linear(h, c))

    def forward(self, x):
        return self.net(x)


def make_net(i, h, c):
    return Net(i, h, c)


def make_loss():
    return nn.CrossEntropyLoss()
