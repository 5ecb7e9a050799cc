# mistakes: make_loss: ?
"""Only the samples that are really 1 count."""
import torch
from torch import nn


def make_loss():
    def loss(p, t):
        return -(t * torch.log(p.clamp(min=1e-7))).mean()
    return loss


class YesNo(nn.Module):
    def __init__(self, i, h):
        super().__init__()
        self.body = nn.Linear(i, h)
        self.head = nn.Linear(h, 1)

    def forward(self, x):
        return self.head(self.body(x).tanh()).sigmoid()


make_net = YesNo
