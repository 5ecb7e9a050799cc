# mistakes: make_net: no-hidden-activation
# mistakes: make_loss: double-sigmoid-in-loss
"""A linear net with sigmoid, and the stable loss."""
import torch.nn as nn


def make_net(input_size, hidden_size):
    return nn.Sequential(nn.Linear(input_size, hidden_size), nn.Linear(hidden_size, 1), nn.Sigmoid())


def make_loss():
    criterion = nn.BCEWithLogitsLoss()
    return criterion
