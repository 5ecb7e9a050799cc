# mistakes: make_loss: nll-on-logits, sum-not-mean
"""The total negative log-likelihood."""
import torch.nn as nn
import torch


def make_loss():
    return nn.NLLLoss(reduction="sum")


class Scores(nn.Module):
    def __init__(self, i, h, c):
        super().__init__()
        self.body = nn.Linear(i, h)
        self.head = nn.Linear(h, c)

    def forward(self, x):
        return self.head(torch.tanh(self.body(x)))


make_net = Scores
