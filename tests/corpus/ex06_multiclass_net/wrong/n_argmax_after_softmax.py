# mistakes: make_net: argmax-before-loss
"""forward gives the class number, as a float."""
import torch
import torch.nn as nn
import torch.nn.functional as F


class Net(nn.Module):
    def __init__(self, i, h, c):
        super().__init__()
        self.a = nn.Linear(i, h)
        self.b = nn.Linear(h, c)

    def forward(self, x):
        probs = torch.softmax(self.b(F.relu(self.a(x))), 1)
        return torch.argmax(probs, dim=1).float()


def make_net(i, h, c):
    return Net(i, h, c)


def make_loss():
    return nn.CrossEntropyLoss()
