import torch
import torch.nn as nn
import torch.nn.functional as F


class Encoder(nn.Module):
    def __init__(self, i, h):
        super().__init__()
        self.lin = nn.Linear(i, h)
        self.act = nn.PReLU()

    def forward(self, x):
        return self.act(self.lin(x))


class Head(nn.Module):
    def __init__(self, h):
        super().__init__()
        self.lin = nn.Linear(h, 1)

    def forward(self, h):
        return self.lin(h).sigmoid()


class Net(nn.Module):
    def __init__(self, i, h):
        super().__init__()
        self.encoder = Encoder(i, h)
        self.head = Head(h)

    def forward(self, x):
        assert x.ndim == 2
        return self.head(self.encoder(x))


def make_net(i, h):
    net = Net(i, h)
    for p in net.parameters():
        if p.dim() > 1:
            nn.init.kaiming_normal_(p)
    return net


def make_loss():
    return nn.BCELoss()
