# mistakes: make_net: one-output
"""The net predicts one number: the class."""
import torch.nn as nn


def make_net(input_size, hidden_size, num_classes):
    return nn.Sequential(nn.Linear(input_size, hidden_size), nn.ReLU(), nn.Linear(hidden_size, 1))


make_loss = lambda: nn.CrossEntropyLoss()
