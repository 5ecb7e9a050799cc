# mistakes: make_net: averages-over-batch
"""A pooling step over dimension 0, repeated for every sample."""
import torch
from torch import nn


class Pool(nn.Module):
    def forward(self, h):
        return torch.ones_like(h) * torch.mean(h, 0)


def make_net(i, h, c):
    return nn.Sequential(nn.Linear(i, h), nn.Tanh(), Pool(), nn.Linear(h, c))


make_loss = lambda: nn.CrossEntropyLoss()
