# mistakes: make_net: missing-sigmoid
"""I call sigmoid on the result and return it."""
import torch
import torch.nn as nn


class Net(nn.Module):
    def __init__(self, input_size, hidden_size):
        super().__init__()
        self.fc1 = nn.Linear(input_size, hidden_size)
        self.fc2 = nn.Linear(hidden_size, 1)

    def forward(self, x):
        out = self.fc2(torch.tanh(self.fc1(x)))
        torch.sigmoid(out)
        return out


make_net = Net


def make_loss():
    return nn.BCELoss()
