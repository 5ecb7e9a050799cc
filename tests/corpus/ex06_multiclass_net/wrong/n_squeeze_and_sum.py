# mistakes: make_net: squeezes-batch
# mistakes: make_loss: sum-not-mean
"""squeeze 'to get rid of extra dimensions', and a summed loss."""
import torch
import torch.nn as nn
import torch.nn.functional as F


class Net(nn.Module):
    def __init__(self, i, h, c):
        super().__init__()
        self.a = nn.Linear(i, h)
        self.b = nn.Linear(h, c)

    def forward(self, x):
        return self.b(F.relu(self.a(x))).squeeze()


def make_net(i, h, c):
    return Net(i, h, c)


def make_loss():
    return lambda s, y: F.cross_entropy(s, y, reduction="sum")
