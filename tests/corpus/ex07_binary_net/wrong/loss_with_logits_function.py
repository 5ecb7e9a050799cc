# mistakes: make_loss: double-sigmoid-in-loss
"""The functional form of the loss, it has sigmoid inside."""
import torch
import torch.nn.functional as F
from torch import nn


def make_loss():
    def loss(p, t):
        return F.binary_cross_entropy_with_logits(p, t)
    return loss


class YesNo(nn.Module):
    def __init__(self, i, h):
        super().__init__()
        self.body = nn.Linear(i, h)
        self.head = nn.Linear(h, 1)

    def forward(self, x):
        return self.head(self.body(x).tanh()).sigmoid()


make_net = YesNo
