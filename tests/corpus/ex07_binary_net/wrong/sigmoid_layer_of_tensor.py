# mistakes: make_net: module-not-called
"""nn.Sigmoid(out) is the sigmoid of out."""
import torch
import torch.nn as nn
import torch.nn.functional as F


class Net(nn.Module):
    def __init__(self, input_size, hidden_size):
        super().__init__()
        self.l1 = nn.Linear(input_size, hidden_size)
        self.l2 = nn.Linear(hidden_size, 1)

    def forward(self, x):
        out = self.l2(torch.relu(self.l1(x)))
        return nn.Sigmoid(out)


def make_net(input_size, hidden_size):
    return Net(input_size, hidden_size)


def make_loss():
    return F.binary_cross_entropy
