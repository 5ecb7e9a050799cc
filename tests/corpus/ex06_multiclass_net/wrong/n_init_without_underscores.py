# mistakes: make_net: init-misspelled
"""_init_ with single underscores and an empty constructor call."""
import torch
import torch.nn as nn
import torch.nn.functional as F


class Net(nn.Module):
    def _init_(self, i, h, c):
        super()._init_()
        self.l1 = nn.Linear(i, h)
        self.l2 = nn.Linear(h, c)

    def forward(self, x):
        return self.l2(F.relu(self.l1(x)))


def make_net(i, h, c):
    return Net(i, h, c)


def make_loss():
    return nn.CrossEntropyLoss()
