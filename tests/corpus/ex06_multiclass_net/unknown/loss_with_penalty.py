# mistakes: make_loss: ?
"""Cross-entropy plus a penalty on large scores."""
import torch
import torch.nn as nn


def make_loss():
    ce = nn.CrossEntropyLoss()
    return lambda z, y: ce(z, y) + 0.01 * z.pow(2).mean()


class Scores(nn.Module):
    def __init__(self, i, h, c):
        super().__init__()
        self.body = nn.Linear(i, h)
        self.head = nn.Linear(h, c)

    def forward(self, x):
        return self.head(torch.tanh(self.body(x)))


make_net = Scores
