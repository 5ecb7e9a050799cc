import torch
import torch.nn as nn
import torch.nn.functional as F


class Net(nn.Module):
    """softmax over (z, 0), first column: exactly the sigmoid of z."""

    def __init__(self, i, h):
        super().__init__()
        self.a = nn.Linear(i, h)
        self.b = nn.Linear(h, 1)

    def forward(self, x):
        z = self.b(F.relu(self.a(x)))
        both = torch.cat([z, torch.zeros_like(z)], dim=1)
        return torch.softmax(both, dim=1)[:, :1]


def make_net(i, h):
    return Net(i, h)


def make_loss():
    return nn.BCELoss()
