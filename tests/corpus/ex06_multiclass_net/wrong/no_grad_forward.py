# mistakes: make_net: breaks-gradient
"""forward does not need gradients, backward does."""
import torch
from torch import nn


class Net(nn.Module):
    def __init__(self, a, b, c):
        super().__init__()
        self.body = nn.Sequential(nn.Linear(a, b), nn.ReLU(), nn.Linear(b, c))

    @torch.no_grad()
    def forward(self, x):
        return self.body(x)


make_net = Net


def make_loss():
    criterion = nn.CrossEntropyLoss(reduction="mean")
    return criterion
