# mistakes: make_net: double-softmax
"""A scripted network with softmax."""
import torch
import torch.nn as nn
import torch.nn.functional as F


class Net(nn.Module):
    def __init__(self, i: int, h: int, c: int):
        super().__init__()
        self.a = nn.Linear(i, h)
        self.b = nn.Linear(h, c)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        return torch.softmax(self.b(torch.relu(self.a(x))), dim=1)


def make_net(i: int, h: int, c: int):
    return torch.jit.script(Net(i, h, c))


def make_loss():
    return nn.CrossEntropyLoss()
