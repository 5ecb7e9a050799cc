# mistakes: make_net: extra-layer
"""Deeper is better."""
import torch.nn as nn


def make_net(input_size, hidden_size, num_classes):
    return nn.Sequential(
        nn.Linear(input_size, hidden_size), nn.ReLU(),
        nn.Linear(hidden_size, hidden_size), nn.ReLU(),
        nn.Linear(hidden_size, num_classes),
    )


make_loss = lambda: nn.CrossEntropyLoss()
