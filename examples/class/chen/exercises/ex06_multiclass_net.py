import math

import torch
from torch import nn


class Net(nn.Module):
    def __init__(self, d, h, k):
        super().__init__()
        self.W1 = nn.Parameter(torch.randn(d, h) / math.sqrt(d))
        self.b1 = nn.Parameter(torch.zeros(1, h))
        self.W2 = nn.Parameter(torch.randn(h, k) / math.sqrt(h))
        self.b2 = nn.Parameter(torch.zeros(1, k))

    def forward(self, X):
        return torch.tanh(X @ self.W1 + self.b1) @ self.W2 + self.b2


make_net = Net


def make_loss():
    def loss(scores, y):
        return (torch.logsumexp(scores, 1) - scores[torch.arange(len(y)), y]).mean()
    return loss
