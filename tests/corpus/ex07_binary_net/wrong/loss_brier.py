# mistakes: make_loss: squared-error
"""The Brier score of probabilities."""
import torch
from torch import nn


class Brier:
    def __call__(self, p, t):
        return torch.mean(torch.square(p - t))


make_loss = Brier


def make_net(input_size, hidden_size):
    return nn.Sequential(
        nn.Linear(input_size, hidden_size),
        nn.ReLU(),
        nn.Linear(hidden_size, 1),
        nn.Sigmoid(),
    )
