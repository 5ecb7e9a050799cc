# mistakes: make_net: negated-score
"""1 / (1 + exp(z))."""
import torch
import torch.nn as nn
import torch.nn.functional as F


class Net(nn.Module):
    def __init__(self, i, h):
        super().__init__()
        self.a = nn.Linear(i, h)
        self.b = nn.Linear(h, 1)

    def forward(self, x):
        z = self.b(torch.relu(self.a(x)))
        return 1 / (1 + torch.exp(z))


def make_net(i, h):
    return Net(i, h)


def make_loss():
    return nn.BCELoss()
