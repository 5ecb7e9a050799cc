# mistakes: make_net: forward-misspelled
"""Forward with a capital letter."""
import torch
import torch.nn as nn
import torch.nn.functional as F


class Net(nn.Module):
    def __init__(self, i, h, c):
        super().__init__()
        self.l1 = nn.Linear(i, h)
        self.l2 = nn.Linear(h, c)

    def Forward(self, x):
        return self.l2(F.relu(self.l1(x)))


def make_net(i, h, c):
    return Net(i, h, c)


def make_loss():
    return nn.CrossEntropyLoss()
