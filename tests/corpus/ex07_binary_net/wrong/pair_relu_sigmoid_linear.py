# mistakes: make_net: relu-before-sigmoid, no-hidden-activation
"""ReLU and sigmoid are both activations, so both come at the end."""
import torch
from torch import nn


class Net(nn.Module):
    def __init__(self, d, h):
        super().__init__()
        self.l1, self.l2 = nn.Linear(d, h), nn.Linear(h, 1)

    def forward(self, x):
        return torch.sigmoid(torch.relu(self.l2(self.l1(x))))


make_net = Net


make_loss = nn.BCELoss
