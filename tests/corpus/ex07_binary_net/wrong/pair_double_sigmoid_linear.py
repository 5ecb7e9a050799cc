# mistakes: make_net: double-sigmoid, no-hidden-activation
"""No activation in the middle, but two at the end."""
import torch.nn as nn


def make_net(input_size, hidden_size):
    return nn.Sequential(nn.Linear(input_size, hidden_size), nn.Linear(hidden_size, 1),
                         nn.Sigmoid(), nn.Sigmoid())


def make_loss():
    criterion = nn.BCELoss(reduction="mean")
    return criterion
