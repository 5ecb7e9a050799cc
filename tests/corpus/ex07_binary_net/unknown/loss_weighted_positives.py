# mistakes: make_loss: ?
"""Missing a positive is three times as bad."""
import torch
import torch.nn.functional as F
from torch import nn


def make_loss():
    return lambda p, t: F.binary_cross_entropy(p, t, weight=1 + 2 * t)


class BinaryNet(nn.Module):
    def __init__(self, n_in, n_hidden):
        super().__init__()
        self.linear1 = nn.Linear(n_in, n_hidden)
        self.linear2 = nn.Linear(n_hidden, 1)

    def forward(self, x):
        return torch.sigmoid(self.linear2(torch.relu(self.linear1(x))))


def make_net(input_size, hidden_size):
    return BinaryNet(input_size, hidden_size)
