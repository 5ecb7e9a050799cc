# mistakes: make_net: plain-tensors
"""Tensors with requires_grad, but no Parameter."""
import torch
import torch.nn as nn
import torch.nn.functional as F


class Net(nn.Module):
    def __init__(self, i, h, c):
        super().__init__()
        self.w1 = (torch.randn(i, h) * 0.1).requires_grad_()
        self.b1 = torch.zeros(h, requires_grad=True)
        self.w2 = (torch.randn(h, c) * 0.1).requires_grad_()
        self.b2 = torch.zeros(c, requires_grad=True)

    def forward(self, x):
        return F.relu(x @ self.w1 + self.b1) @ self.w2 + self.b2


def make_net(i, h, c):
    return Net(i, h, c)


def make_loss():
    return nn.CrossEntropyLoss()
