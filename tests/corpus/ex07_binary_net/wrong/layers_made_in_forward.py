# mistakes: make_net: layers-in-forward
"""Layers are made where they are needed."""
import torch
import torch.nn as nn
import torch.nn.functional as F


class Net(nn.Module):
    def __init__(self, input_size, hidden_size):
        super().__init__()
        self.input_size, self.hidden_size = input_size, hidden_size

    def forward(self, x):
        hidden = torch.relu(nn.Linear(self.input_size, self.hidden_size)(x))
        return torch.sigmoid(nn.Linear(self.hidden_size, 1)(hidden))


def make_net(input_size, hidden_size):
    return Net(input_size, hidden_size)


def make_loss():
    return F.binary_cross_entropy
