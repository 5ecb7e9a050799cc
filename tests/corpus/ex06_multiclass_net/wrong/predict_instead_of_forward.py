# mistakes: make_net: forward-misspelled
"""A net predicts, so the method is called predict."""
import torch
from torch import nn


class Model(nn.Module):
    def __init__(self, a, b, c):
        super().__init__()
        self.net = nn.Sequential(nn.Linear(a, b), nn.ReLU(), nn.Linear(b, c))

    def predict(self, x):
        return self.net(x)


make_net = Model


def make_loss():
    criterion = nn.CrossEntropyLoss(reduction="mean")
    return criterion
