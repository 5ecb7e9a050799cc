# mistakes: make_net: tanh-output, no-hidden-activation
"""One tanh is enough."""
import torch.nn as nn


def make_net(input_size, hidden_size):
    return nn.Sequential(nn.Linear(input_size, hidden_size), nn.Linear(hidden_size, 1), nn.Tanh())


make_loss = nn.BCELoss
