# mistakes: make_loss: squared-error
"""Squared differences, averaged."""
import torch
from torch import nn

make_loss = lambda: lambda output, target: torch.mean((output - target) ** 2)


def make_net(input_size, hidden_size, num_classes):
    return nn.Sequential(
        nn.Linear(input_size, hidden_size),
        nn.ReLU(),
        nn.Linear(hidden_size, num_classes),
    )
