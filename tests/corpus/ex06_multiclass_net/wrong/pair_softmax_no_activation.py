# mistakes: make_net: double-softmax, no-hidden-activation
"""Softmax is the activation of my net."""
import torch.nn as nn


def make_net(input_size, hidden_size, num_classes):
    return nn.Sequential(nn.Linear(input_size, hidden_size), nn.Linear(hidden_size, num_classes),
                         nn.Softmax(dim=1))


def make_loss():
    criterion = nn.CrossEntropyLoss(reduction="mean")
    return criterion
