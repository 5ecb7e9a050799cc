# mistakes: make_net: one-output
# mistakes: make_loss: binary-loss
"""I did the binary exercise first and kept everything."""
import torch.nn as nn


def make_net(input_size, hidden_size, num_classes):
    return nn.Sequential(nn.Linear(input_size, hidden_size), nn.Tanh(), nn.Linear(hidden_size, 1))


def make_loss():
    return nn.BCEWithLogitsLoss()
