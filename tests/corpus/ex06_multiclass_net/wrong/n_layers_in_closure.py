# mistakes: make_net: python-list-of-layers
"""The layers live in a closure, the module knows nothing of them."""
import torch
import torch.nn as nn
import torch.nn.functional as F


def make_net(i, h, c):
    a, b = nn.Linear(i, h), nn.Linear(h, c)

    class Net(nn.Module):
        def forward(self, x):
            return b(F.relu(a(x)))

    return Net()


def make_loss():
    return nn.CrossEntropyLoss()
