# mistakes: make_net: averages-over-batch
"""Averages the hidden features over the batch."""
import torch
import torch.nn as nn
import torch.nn.functional as F


class Net(nn.Module):
    def __init__(self, i, h, c):
        super().__init__()
        self.a = nn.Linear(i, h)
        self.b = nn.Linear(h, c)

    def forward(self, x):
        h = torch.relu(self.a(x)).mean(0, keepdim=True)
        return self.b(h).expand(len(x), -1)


def make_net(i, h, c):
    return Net(i, h, c)


def make_loss():
    return nn.CrossEntropyLoss()
