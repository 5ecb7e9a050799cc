import torch
import torch.nn as nn
import torch.nn.functional as F


def sigmoid(z):
    e = torch.exp(-torch.abs(z))
    return torch.where(z >= 0, 1 / (1 + e), e / (1 + e))


class Net(nn.Module):
    def __init__(self, i, h):
        super().__init__()
        self.body = nn.Sequential(nn.Linear(i, h), nn.GELU(), nn.Linear(h, 1))

    def forward(self, x):
        return sigmoid(self.body(x))


def make_net(i, h):
    return Net(i, h)


def make_loss():
    return nn.BCELoss()
