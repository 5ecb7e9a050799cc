# mistakes: make_net: relu-before-sigmoid
"""ReLU after each layer in the loop, sigmoid at the end."""
import torch
import torch.nn as nn
import torch.nn.functional as F


class Net(nn.Module):
    def __init__(self, i, h):
        super().__init__()
        self.layers = nn.ModuleList([nn.Linear(i, h), nn.Linear(h, 1)])

    def forward(self, x):
        for layer in self.layers:
            x = F.relu(layer(x))
        return torch.sigmoid(x)


def make_net(i, h):
    return Net(i, h)


def make_loss():
    return nn.BCELoss()
