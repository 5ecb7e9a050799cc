# mistakes: make_net: double-sigmoid
"""Sigmoid layer in the chain and sigmoid in forward."""
import torch
import torch.nn as nn
import torch.nn.functional as F


class Net(nn.Module):
    def __init__(self, input_size, hidden_size):
        super().__init__()
        self.chain = nn.Sequential(nn.Linear(input_size, hidden_size), nn.ReLU(),
                                   nn.Linear(hidden_size, 1), nn.Sigmoid())

    def forward(self, x):
        return torch.sigmoid(self.chain(x))


def make_net(input_size, hidden_size):
    return Net(input_size, hidden_size)


def make_loss():
    return F.binary_cross_entropy
