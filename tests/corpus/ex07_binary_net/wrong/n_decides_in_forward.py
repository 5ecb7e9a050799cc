# mistakes: make_net: rounded-output
"""Returns 1.0 or 0.0."""
import torch
import torch.nn as nn
import torch.nn.functional as F


class Net(nn.Module):
    def __init__(self, i, h):
        super().__init__()
        self.a = nn.Linear(i, h)
        self.b = nn.Linear(h, 1)

    def forward(self, x):
        p = torch.sigmoid(self.b(torch.relu(self.a(x))))
        return torch.where(p > 0.5, 1.0, 0.0)


def make_net(i, h):
    return Net(i, h)


def make_loss():
    return nn.BCELoss()
