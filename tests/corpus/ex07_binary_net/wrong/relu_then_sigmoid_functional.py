# mistakes: make_net: relu-before-sigmoid
"""x = relu(layer(x)) for both layers."""
import torch
from torch import nn


class Net(nn.Module):
    def __init__(self, i, h):
        super().__init__()
        self.one = nn.Linear(i, h)
        self.two = nn.Linear(h, 1)

    def forward(self, x):
        for layer in [self.one, self.two]:
            x = layer(x).clamp(min=0)
        return torch.sigmoid(x)


make_net = Net


make_loss = nn.BCELoss
