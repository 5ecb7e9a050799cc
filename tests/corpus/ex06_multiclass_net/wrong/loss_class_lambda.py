# mistakes: make_loss: loss-not-instantiated
"""The loss takes scores and labels."""
import torch.nn as nn
import torch


def make_loss():
    return lambda scores, labels: nn.CrossEntropyLoss(scores, labels)


class Scores(nn.Module):
    def __init__(self, i, h, c):
        super().__init__()
        self.body = nn.Linear(i, h)
        self.head = nn.Linear(h, c)

    def forward(self, x):
        return self.head(torch.tanh(self.body(x)))


make_net = Scores
