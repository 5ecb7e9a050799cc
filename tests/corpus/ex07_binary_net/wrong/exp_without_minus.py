# mistakes: make_net: negated-score
"""1 / (1 + exp(z))."""
import torch
from torch import nn


class Net(nn.Module):
    def __init__(self, i, h):
        super().__init__()
        self.seq = nn.Sequential(nn.Linear(i, h), nn.Tanh(), nn.Linear(h, 1))

    def forward(self, x):
        return 1 / (1 + torch.exp(self.seq(x)))


def make_net(input_size, hidden_size):
    return Net(input_size, hidden_size)


def make_loss():
    return nn.BCELoss()
