# mistakes: make_loss: ?
"""A hinge loss on probabilities."""
import torch
import torch.nn as nn
import torch.nn.functional as F


class BinaryNet(nn.Module):
    def __init__(self, input_size, hidden_size):
        super().__init__()
        self.linear1 = nn.Linear(input_size, hidden_size)
        self.relu = nn.ReLU()
        self.linear2 = nn.Linear(hidden_size, 1)

    def forward(self, x):
        out = self.relu(self.linear1(x))
        return torch.sigmoid(self.linear2(out))


def make_net(input_size, hidden_size):
    return BinaryNet(input_size, hidden_size)


def make_loss():
    return lambda p, t: torch.clamp(1 - (2 * t - 1) * p, min=0).mean()
