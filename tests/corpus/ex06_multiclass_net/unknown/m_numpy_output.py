# mistakes: make_net: ?
"""Returns numpy arrays."""
import torch
import torch.nn as nn
import torch.nn.functional as F


class Net(nn.Module):
    def __init__(self, i, h, c):
        super().__init__()
        self.a = nn.Linear(i, h)
        self.b = nn.Linear(h, c)

    def forward(self, x):
        return self.b(torch.relu(self.a(x))).detach().numpy()


def make_net(i, h, c):
    return Net(i, h, c)


def make_loss():
    return nn.CrossEntropyLoss()
