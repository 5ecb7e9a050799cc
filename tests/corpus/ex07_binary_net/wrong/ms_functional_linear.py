# mistakes: make_net: missing-sigmoid
"""F.linear twice, with a loss in functional form."""
import torch
import torch.nn as nn
import torch.nn.functional as F


class Net(nn.Module):
    def __init__(self, i, h):
        super().__init__()
        self.w = nn.ParameterList([nn.Parameter(torch.randn(h, i) * 0.5), nn.Parameter(torch.randn(1, h) * 0.5)])
        self.b = nn.ParameterList([nn.Parameter(torch.zeros(h)), nn.Parameter(torch.zeros(1))])

    def forward(self, x):
        h = F.silu(F.linear(x, self.w[0], self.b[0]))
        return F.linear(h, self.w[1], self.b[1])


def make_net(input_size, hidden_size):
    return Net(input_size, hidden_size)


def make_loss():
    return lambda p, t: F.binary_cross_entropy(p, t)
