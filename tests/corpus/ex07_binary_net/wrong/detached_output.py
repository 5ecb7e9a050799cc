# mistakes: make_net: breaks-gradient
"""detach, because a probability is just a number."""
import torch
import torch.nn as nn
import torch.nn.functional as F


class Net(nn.Module):
    def __init__(self, input_size, hidden_size):
        super().__init__()
        self.l1 = nn.Linear(input_size, hidden_size)
        self.l2 = nn.Linear(hidden_size, 1)

    def forward(self, x):
        return torch.sigmoid(self.l2(torch.relu(self.l1(x)))).detach()


make_net = Net


def make_loss():
    return F.binary_cross_entropy
