# mistakes: make_net: relu-output
"""Probabilities are not negative, so ReLU."""
import torch.nn as nn


def make_net(input_size, hidden_size):
    return nn.Sequential(nn.Linear(input_size, hidden_size), nn.ReLU(), nn.Linear(hidden_size, 1), nn.ReLU())


def make_loss():
    return nn.BCELoss()
