# mistakes: make_net: clamp-instead-of-sigmoid
"""The loss wants values between 0 and 1, so I clamp them."""
import torch
import torch.nn as nn
import torch.nn.functional as F


class Net(nn.Module):
    def __init__(self, input_size, hidden_size):
        super().__init__()
        self.fc1 = nn.Linear(input_size, hidden_size)
        self.fc2 = nn.Linear(hidden_size, 1)

    def forward(self, x):
        return torch.clamp(self.fc2(torch.relu(self.fc1(x))), 0, 1)


def make_net(input_size, hidden_size):
    return Net(input_size, hidden_size)


def make_loss():
    return F.binary_cross_entropy
