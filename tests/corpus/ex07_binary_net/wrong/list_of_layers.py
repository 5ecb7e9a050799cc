# mistakes: make_net: python-list-of-layers
"""All steps in a list."""
import torch.nn as nn
import torch.nn.functional as F


class Net(nn.Module):
    def __init__(self, input_size, hidden_size):
        super().__init__()
        self.steps = [nn.Linear(input_size, hidden_size), nn.ReLU(), nn.Linear(hidden_size, 1), nn.Sigmoid()]

    def forward(self, x):
        for step in self.steps:
            x = step(x)
        return x


make_net = Net


def make_loss():
    return F.binary_cross_entropy
