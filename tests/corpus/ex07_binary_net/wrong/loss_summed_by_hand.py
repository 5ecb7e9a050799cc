# mistakes: make_loss: sum-not-mean
"""The formula, with a sum in front."""
import torch
from torch import nn


def make_loss():
    def loss(p, t):
        log_p, log_q = torch.log(p).clamp(min=-100), torch.log(1 - p).clamp(min=-100)
        return -torch.sum(t * log_p + (1 - t) * log_q)
    return loss


class BinaryNet(nn.Module):
    def __init__(self, n_in, n_hidden):
        super().__init__()
        self.linear1 = nn.Linear(n_in, n_hidden)
        self.linear2 = nn.Linear(n_hidden, 1)

    def forward(self, x):
        return torch.sigmoid(self.linear2(torch.relu(self.linear1(x))))


def make_net(input_size, hidden_size):
    return BinaryNet(input_size, hidden_size)
