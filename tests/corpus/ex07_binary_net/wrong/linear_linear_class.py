# mistakes: make_net: no-hidden-activation
"""Two layers and a sigmoid."""
import torch
from torch import nn


class Net(nn.Module):
    def __init__(self, i, h):
        super().__init__()
        self.hidden, self.output = nn.Linear(i, h), nn.Linear(h, 1)

    def forward(self, x):
        hidden = self.hidden(x)
        return torch.sigmoid(self.output(hidden))


make_net = Net


make_loss = nn.BCELoss
