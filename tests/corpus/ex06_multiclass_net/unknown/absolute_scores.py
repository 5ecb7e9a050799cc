# mistakes: make_net: ?
"""Only the size of a score matters, not its sign."""
import torch
import torch.nn as nn


class Net(nn.Sequential):
    def forward(self, x):
        return super().forward(x).abs()


def make_net(i, h, c):
    return Net(nn.Linear(i, h), nn.ReLU(), nn.Linear(h, c))


make_loss = nn.CrossEntropyLoss
