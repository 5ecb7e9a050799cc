# mistakes: make_net: negated-score
"""The formula has exp(-z), so I put a minus in front of z."""
import torch
import torch.nn as nn


class Net(nn.Module):
    def __init__(self, input_size, hidden_size):
        super().__init__()
        self.l1 = nn.Linear(input_size, hidden_size)
        self.l2 = nn.Linear(hidden_size, 1)

    def forward(self, x):
        z = self.l2(torch.relu(self.l1(x)))
        return torch.sigmoid(-z)


make_net = Net


def make_loss():
    criterion = nn.BCELoss(reduction="mean")
    return criterion
