# mistakes: make_net: double-softmax-over-samples
"""dim=0 as in the tutorial's vector example."""
import torch
import torch.nn as nn
import torch.nn.functional as F


class Net(nn.Module):
    def __init__(self, i, h, c):
        super().__init__()
        self.h = nn.Linear(i, h)
        self.o = nn.Linear(h, c)
        self.act = nn.LeakyReLU()
        self.sm = nn.Softmax(dim=0)

    def forward(self, x):
        return self.sm(self.o(self.act(self.h(x))))


def make_net(i, h, c):
    return Net(i, h, c)


def make_loss():
    return nn.CrossEntropyLoss()
