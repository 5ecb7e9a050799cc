# mistakes: make_net: returns-tuple
"""I want to look at the hidden layer, so forward returns it too."""
import torch
from torch import nn


class Net(nn.Module):
    def __init__(self, a, b, c):
        super().__init__()
        self.enc = nn.Sequential(nn.Linear(a, b), nn.ReLU())
        self.dec = nn.Linear(b, c)

    def forward(self, x):
        hidden = self.enc(x)
        scores = self.dec(hidden)
        return scores, hidden


make_net = Net


def make_loss():
    criterion = nn.CrossEntropyLoss(reduction="mean")
    return criterion
