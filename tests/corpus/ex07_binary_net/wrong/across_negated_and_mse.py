# mistakes: make_net: negated-score
# mistakes: make_loss: squared-error
"""Sigmoid of minus the score, squared differences."""
import torch
from torch import nn


class Net(nn.Module):
    def __init__(self, i, h):
        super().__init__()
        self.body = nn.Sequential(nn.Linear(i, h), nn.SiLU(), nn.Linear(h, 1))

    def forward(self, x):
        return torch.sigmoid(self.body(x).neg())


make_net = Net
make_loss = nn.MSELoss
