# notes: make_net: log-softmax-before-loss
"""Scores minus logsumexp, so that the output has a meaning."""
import torch
from torch import nn


class Net(nn.Module):
    def __init__(self, a, b, c):
        super().__init__()
        self.first, self.second = nn.Linear(a, b), nn.Linear(b, c)

    def forward(self, x):
        z = self.second(torch.relu(self.first(x)))
        return z - z.logsumexp(dim=1, keepdim=True)


def make_net(input_size, hidden_size, num_classes):
    return Net(input_size, hidden_size, num_classes)


def make_loss():
    return nn.CrossEntropyLoss()
