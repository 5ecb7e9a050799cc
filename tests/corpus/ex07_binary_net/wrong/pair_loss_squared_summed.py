# mistakes: make_loss: squared-error, sum-not-mean
"""The sum of the squares."""
import torch
from torch import nn

make_loss = lambda: lambda p, t: ((p - t) ** 2).sum()


class BinaryNet(nn.Module):
    def __init__(self, n_in, n_hidden):
        super().__init__()
        self.linear1 = nn.Linear(n_in, n_hidden)
        self.linear2 = nn.Linear(n_hidden, 1)

    def forward(self, x):
        return torch.sigmoid(self.linear2(torch.relu(self.linear1(x))))


def make_net(input_size, hidden_size):
    return BinaryNet(input_size, hidden_size)
