import torch
import torch.nn as nn
import torch.nn.functional as F


class Net(nn.Module):
    """Linear layers written as 1x1 convolutions."""

    def __init__(self, i, h, c):
        super().__init__()
        self.one = nn.Conv1d(i, h, 1)
        self.two = nn.Conv1d(h, c, 1)

    def forward(self, x):
        x = x.unsqueeze(-1)
        return self.two(torch.relu(self.one(x))).squeeze(-1)


def make_net(i, h, c):
    return Net(i, h, c)


def make_loss():
    return nn.CrossEntropyLoss()
