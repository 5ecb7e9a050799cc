# mistakes: make_net: relu-output
# mistakes: make_loss: loss-not-instantiated
"""ReLU output, class as loss."""
import torch
import torch.nn as nn
import torch.nn.functional as F


class Net(nn.Module):
    def __init__(self, i, h):
        super().__init__()
        self.a = nn.Linear(i, h)
        self.b = nn.Linear(h, 1)

    def forward(self, x):
        for layer in (self.a, self.b):
            x = torch.clamp(layer(x), min=0)
        return x


def make_net(i, h):
    return Net(i, h)


make_loss = lambda: nn.BCELoss
