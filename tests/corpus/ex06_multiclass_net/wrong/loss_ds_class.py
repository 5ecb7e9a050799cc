# mistakes: make_loss: double-softmax
"""The loss turns the scores into probabilities, the net should not do it."""
import torch
from torch import nn


class Criterion(nn.Module):
    def __init__(self):
        super().__init__()
        self.ce = nn.CrossEntropyLoss()

    def forward(self, scores, labels):
        probs = torch.softmax(scores, dim=1)
        return self.ce(probs, labels)


def make_loss():
    return Criterion()


class Scores(nn.Module):
    def __init__(self, i, h, c):
        super().__init__()
        self.body = nn.Linear(i, h)
        self.head = nn.Linear(h, c)

    def forward(self, x):
        return self.head(torch.tanh(self.body(x)))


make_net = Scores
