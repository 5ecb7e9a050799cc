# mistakes: make_net: breaks-gradient
"""The activation in numpy."""
import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F


class Net(nn.Module):
    def __init__(self, i, h, c):
        super().__init__()
        self.a = nn.Linear(i, h)
        self.b = nn.Linear(h, c)

    def forward(self, x):
        h = np.maximum(self.a(x).detach().numpy(), 0)
        return self.b(torch.from_numpy(h))


def make_net(i, h, c):
    return Net(i, h, c)


def make_loss():
    return nn.CrossEntropyLoss()
