# mistakes: make_loss: sum-not-mean
"""The formula, summed."""
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
    def loss(p, t):
        return -torch.sum(t * torch.log(p) + (1 - t) * torch.log(1 - p))

    return loss
