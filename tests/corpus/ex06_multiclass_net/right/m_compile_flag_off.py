import torch
import torch.nn as nn
import torch.nn.functional as F


class Net(nn.Module):
    def __init__(self, i, h, c, final=None):
        super().__init__()
        self.a = nn.Linear(i, h)
        self.act = nn.RReLU()
        self.b = nn.Linear(h, c)
        self.final = final or nn.Identity()

    def forward(self, x):
        return self.final(self.b(self.act(self.a(x))))


def make_net(i, h, c):
    return Net(i, h, c)


def make_loss():
    return nn.CrossEntropyLoss()
