# mistakes: make_loss: sum-not-mean
"""Add up the losses."""
import torch.nn as nn
import torch


def make_loss():
    return nn.BCELoss(reduction="sum")


class BinaryNet(nn.Module):
    def __init__(self, n_in, n_hidden):
        super().__init__()
        self.linear1 = nn.Linear(n_in, n_hidden)
        self.linear2 = nn.Linear(n_hidden, 1)

    def forward(self, x):
        return torch.sigmoid(self.linear2(torch.relu(self.linear1(x))))


def make_net(input_size, hidden_size):
    return BinaryNet(input_size, hidden_size)
