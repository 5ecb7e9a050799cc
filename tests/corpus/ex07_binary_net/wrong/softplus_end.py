# mistakes: make_net: softplus-output
"""Softplus is smooth and positive."""
import torch.nn as nn


def make_net(input_size, hidden_size):
    return nn.Sequential(nn.Linear(input_size, hidden_size), nn.ReLU(), nn.Linear(hidden_size, 1),
                         nn.Softplus())


def make_loss():
    criterion = nn.BCELoss(reduction="mean")
    return criterion
