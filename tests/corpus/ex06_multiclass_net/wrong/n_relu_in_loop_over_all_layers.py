# mistakes: make_net: relu-after-last-layer
"""The loop applies ReLU after every layer, the last one too."""
import torch
import torch.nn as nn
import torch.nn.functional as F


class Net(nn.Module):
    def __init__(self, i, h, c):
        super().__init__()
        self.layers = nn.ModuleList([nn.Linear(i, h), nn.Linear(h, c)])

    def forward(self, x):
        for layer in self.layers:
            x = F.relu(layer(x))
        return x


def make_net(i, h, c):
    return Net(i, h, c)


def make_loss():
    return nn.CrossEntropyLoss()
