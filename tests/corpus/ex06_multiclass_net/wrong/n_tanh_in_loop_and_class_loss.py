# mistakes: make_net: tanh-after-last-layer
# mistakes: make_loss: loss-not-instantiated
"""tanh after each layer and the bare class as the loss."""
import torch
import torch.nn as nn
import torch.nn.functional as F


class Net(nn.Module):
    def __init__(self, i, h, c):
        super().__init__()
        self.one = nn.Linear(i, h)
        self.two = nn.Linear(h, c)

    def forward(self, x):
        for f in (self.one, self.two):
            x = f(x).tanh()
        return x


def make_net(i, h, c):
    return Net(i, h, c)


def make_loss():
    return nn.CrossEntropyLoss
