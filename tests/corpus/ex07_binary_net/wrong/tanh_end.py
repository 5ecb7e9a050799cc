# mistakes: make_net: tanh-output
"""tanh is a sigmoid function as well."""
import torch.nn as nn


def make_net(input_size, hidden_size):
    return nn.Sequential(nn.Linear(input_size, hidden_size), nn.ReLU(), nn.Linear(hidden_size, 1), nn.Tanh())


def make_loss():
    criterion = nn.BCELoss(reduction="mean")
    return criterion
