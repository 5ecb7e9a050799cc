# mistakes: make_net: missing-sigmoid
"""y_pred is the probability."""
import torch
from torch import nn


class Net(nn.Module):
    def __init__(self, input_size, hidden_size):
        super().__init__()
        self.net = nn.Sequential(nn.Linear(input_size, hidden_size), nn.Softplus(), nn.Linear(hidden_size, 1))

    def forward(self, x):
        score = self.net(x)
        y_pred = score.sigmoid()
        return score


make_net = Net


def make_loss():
    criterion = nn.BCELoss(reduction="mean")
    return criterion
