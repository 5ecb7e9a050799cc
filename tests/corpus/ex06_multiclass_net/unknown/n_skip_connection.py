# mistakes: make_net: ?
"""A skip from the input to the scores."""
import torch
import torch.nn as nn
import torch.nn.functional as F


class Net(nn.Module):
    def __init__(self, i, h, c):
        super().__init__()
        self.a = nn.Linear(i, h)
        self.b = nn.Linear(h, c)
        self.skip = nn.Linear(i, c)

    def forward(self, x):
        return self.b(F.relu(self.a(x))) + self.skip(x)


def make_net(i, h, c):
    return Net(i, h, c)


def make_loss():
    return nn.CrossEntropyLoss()
