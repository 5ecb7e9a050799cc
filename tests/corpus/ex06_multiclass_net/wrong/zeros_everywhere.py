# mistakes: make_net: zero-init
"""Start from zero, the training finds the rest."""
import torch
import torch.nn as nn


def make_net(input_size, hidden_size, num_classes):
    net = nn.Sequential(nn.Linear(input_size, hidden_size), nn.ReLU(), nn.Linear(hidden_size, num_classes))
    for p in net.parameters():
        nn.init.zeros_(p)
    return net


def make_loss():
    return nn.CrossEntropyLoss()
