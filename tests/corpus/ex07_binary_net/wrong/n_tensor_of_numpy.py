# mistakes: make_net: breaks-gradient
"""The sigmoid in numpy."""
import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F


class Net(nn.Module):
    def __init__(self, i, h):
        super().__init__()
        self.a = nn.Linear(i, h)
        self.b = nn.Linear(h, 1)

    def forward(self, x):
        z = self.b(torch.relu(self.a(x))).detach().numpy()
        return torch.tensor(1 / (1 + np.exp(-z)))


def make_net(i, h):
    return Net(i, h)


def make_loss():
    return nn.BCELoss()
