# mistakes: make_loss: ?
"""Sharper scores make a better loss."""
import torch.nn.functional as F
from torch import nn


def make_loss():
    return lambda z, y: F.cross_entropy(z * 3, y)


class TwoLayerNet(nn.Module):
    def __init__(self, n_in, n_hidden, n_out):
        super().__init__()
        self.linear1 = nn.Linear(n_in, n_hidden)
        self.relu = nn.ReLU()
        self.linear2 = nn.Linear(n_hidden, n_out)

    def forward(self, x):
        return self.linear2(self.relu(self.linear1(x)))


def make_net(input_size, hidden_size, num_classes):
    return TwoLayerNet(input_size, hidden_size, num_classes)
