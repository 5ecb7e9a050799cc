# mistakes: make_net: missing-return
"""forward shows the result."""
from torch import nn
import torch.nn.functional as F


class Net(nn.Module):
    def __init__(self, i, h):
        super().__init__()
        self.seq = nn.Sequential(nn.Linear(i, h), nn.Tanh(), nn.Linear(h, 1), nn.Sigmoid())

    def forward(self, x):
        print(self.seq(x))


def make_net(input_size, hidden_size):
    return Net(input_size, hidden_size)


def make_loss():
    return F.binary_cross_entropy
