# mistakes: make_net: missing-sigmoid
"""torch.sigmoid(out) on a line of its own."""
import torch
import torch.nn as nn
import torch.nn.functional as F


class Net(nn.Module):
    def __init__(self, i, h):
        super().__init__()
        self.a = nn.Linear(i, h)
        self.b = nn.Linear(h, 1)

    def forward(self, x):
        out = F.elu(self.a(x))
        out = self.b(out)
        torch.sigmoid(out)
        return out


def make_net(i, h):
    return Net(i, h)


def make_loss():
    return nn.BCELoss()
