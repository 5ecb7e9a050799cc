# mistakes: make_loss: squared-error
"""MSELoss compares numbers between 0 and 1 just as well."""
import torch.nn as nn
import torch


def make_loss():
    return nn.MSELoss()


class BinaryNet(nn.Module):
    def __init__(self, n_in, n_hidden):
        super().__init__()
        self.linear1 = nn.Linear(n_in, n_hidden)
        self.linear2 = nn.Linear(n_hidden, 1)

    def forward(self, x):
        return torch.sigmoid(self.linear2(torch.relu(self.linear1(x))))


def make_net(input_size, hidden_size):
    return BinaryNet(input_size, hidden_size)
