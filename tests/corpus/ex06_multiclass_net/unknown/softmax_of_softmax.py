# mistakes: make_net: ?
"""Softmax in the last layer and softmax in forward."""
import torch
from torch import nn


class Net(nn.Module):
    def __init__(self, a, b, c):
        super().__init__()
        self.head = nn.Sequential(nn.Linear(b, c), nn.Softmax(dim=1))
        self.body = nn.Sequential(nn.Linear(a, b), nn.ReLU())

    def forward(self, x):
        return torch.softmax(self.head(self.body(x)), dim=1)


make_net = Net


make_loss = lambda: nn.CrossEntropyLoss()
