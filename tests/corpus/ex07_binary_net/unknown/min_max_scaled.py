# mistakes: make_net: ?
"""Scale the scores of the batch to the range from 0 to 1."""
import torch
from torch import nn


class Net(nn.Sequential):
    def forward(self, x):
        z = super().forward(x)
        return (z - z.min()) / (z.max() - z.min() + 1e-6)


def make_net(input_size, hidden_size):
    return Net(nn.Linear(input_size, hidden_size), nn.ReLU(), nn.Linear(hidden_size, 1))


make_loss = nn.BCELoss
