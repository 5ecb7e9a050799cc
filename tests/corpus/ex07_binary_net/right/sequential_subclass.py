"""Sequential for the layers, the sigmoid in forward."""
import torch
from torch import nn


class Net(nn.Sequential):
    def __init__(self, i, h):
        super().__init__(nn.Linear(i, h), nn.Softplus(), nn.Linear(h, 1))

    def forward(self, x):
        return torch.special.expit(super().forward(x))


def make_net(input_size, hidden_size):
    return Net(input_size, hidden_size)


def make_loss():
    loss = nn.BCELoss()
    return lambda probs, targets: loss(probs, targets)
