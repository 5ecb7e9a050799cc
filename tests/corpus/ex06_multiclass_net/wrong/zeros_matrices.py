# mistakes: make_net: zero-init
"""torch.zeros for all parameters."""
import torch
from torch import nn


class Net(nn.Module):
    def __init__(self, d, h, k):
        super().__init__()
        zeros = lambda *shape: nn.Parameter(torch.zeros(*shape))
        self.W1, self.b1 = zeros(d, h), zeros(h)
        self.W2, self.b2 = zeros(h, k), zeros(k)

    def forward(self, x):
        return torch.tanh(x @ self.W1 + self.b1) @ self.W2 + self.b2


make_net = Net


make_loss = lambda: nn.CrossEntropyLoss()
