# mistakes: make_net: activation-in-wrong-place
"""First the activation, then the layers."""
import torch.nn as nn


def make_net(input_size, hidden_size, num_classes):
    return nn.Sequential(nn.ReLU(), nn.Linear(input_size, hidden_size), nn.Linear(hidden_size, num_classes))


def make_loss():
    criterion = nn.CrossEntropyLoss(reduction="mean")
    return criterion
