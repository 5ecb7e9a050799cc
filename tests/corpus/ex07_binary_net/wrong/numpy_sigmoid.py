# mistakes: make_net: breaks-gradient
"""Sigmoid with numpy, which I understand."""
import numpy as np
import torch
from torch import nn
import torch.nn.functional as F


class Net(nn.Sequential):
    def forward(self, x):
        z = super().forward(x).detach().numpy()
        return torch.from_numpy(1 / (1 + np.exp(-z)))


def make_net(input_size, hidden_size):
    return Net(nn.Linear(input_size, hidden_size), nn.ReLU(), nn.Linear(hidden_size, 1))


def make_loss():
    return F.binary_cross_entropy
