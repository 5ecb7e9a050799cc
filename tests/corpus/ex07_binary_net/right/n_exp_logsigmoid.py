import torch
import torch.nn as nn
import torch.nn.functional as F


class Net(nn.Module):
    def __init__(self, i, h):
        super().__init__()
        self.one = nn.Linear(i, h)
        self.two = nn.Linear(h, 1)

    def forward(self, x):
        return torch.exp(F.logsigmoid(self.two(torch.sin(self.one(x)))))


def make_net(i, h):
    return Net(i, h)


def make_loss():
    return nn.BCELoss()
