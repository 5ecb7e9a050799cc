import torch
from torch import nn


class Net(nn.Module):
    def __init__(self, n, m):
        super().__init__()
        g = torch.Generator().manual_seed(3)
        self.theta1 = nn.Parameter(torch.rand(n, m, generator=g) - 0.5)
        self.theta2 = nn.Parameter(torch.rand(m, generator=g) - 0.5)
        self.c1 = nn.Parameter(torch.zeros(m))
        self.c2 = nn.Parameter(torch.zeros(()))

    def forward(self, x):
        h = torch.relu(torch.matmul(x, self.theta1) + self.c1)
        z = torch.matmul(h, self.theta2) + self.c2
        return torch.sigmoid(z).reshape(-1, 1)


def make_net(input_size, hidden_size):
    return Net(input_size, hidden_size)


def make_loss():
    return nn.BCELoss()
