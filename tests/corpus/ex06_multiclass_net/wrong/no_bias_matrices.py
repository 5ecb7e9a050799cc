# mistakes: make_net: no-bias
"""Two matrices and a nonlinearity."""
import torch
from torch import nn


class Net(nn.Module):
    def __init__(self, d, h, k):
        super().__init__()
        self.A = nn.Parameter(torch.randn(d, h) / d ** 0.5)
        self.B = nn.Parameter(torch.randn(h, k) / h ** 0.5)

    def forward(self, x):
        return torch.relu(x.mm(self.A)).mm(self.B)


make_net = Net


make_loss = nn.CrossEntropyLoss
