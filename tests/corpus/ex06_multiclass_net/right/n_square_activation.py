import torch
import torch.nn as nn
import torch.nn.functional as F


class PolyNet(nn.Module):
    def __init__(self, i, h, c):
        super().__init__()
        self.first, self.second = nn.Linear(i, h), nn.Linear(h, c)

    def forward(self, x):
        hidden = self.first(x)
        hidden = hidden**2 / 2
        return self.second(hidden)


def make_net(i, h, c):
    return PolyNet(i, h, c)


def make_loss():
    return nn.CrossEntropyLoss()
