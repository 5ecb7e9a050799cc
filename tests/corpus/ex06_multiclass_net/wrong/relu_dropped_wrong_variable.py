# mistakes: make_net: activation-result-dropped
"""I keep the activation in a variable of its own and go on with the other."""
import torch
import torch.nn as nn
import torch.nn.functional as F


class Net(nn.Module):
    def __init__(self, i, h, c):
        super().__init__()
        self.lin1 = nn.Linear(i, h)
        self.lin2 = nn.Linear(h, c)

    def forward(self, x):
        z1 = self.lin1(x)
        a1 = F.relu(z1)
        z2 = self.lin2(z1)
        return z2


make_net = Net


def make_loss():
    return F.cross_entropy
