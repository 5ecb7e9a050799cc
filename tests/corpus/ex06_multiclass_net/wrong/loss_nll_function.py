# mistakes: make_loss: nll-on-logits
"""Minus the output at the right class, averaged."""
import torch
from torch import nn


def make_loss():
    def loss(outputs, labels):
        return -outputs[torch.arange(len(labels)), labels].mean()
    return loss


class Scores(nn.Module):
    def __init__(self, i, h, c):
        super().__init__()
        self.body = nn.Linear(i, h)
        self.head = nn.Linear(h, c)

    def forward(self, x):
        return self.head(torch.tanh(self.body(x)))


make_net = Scores
