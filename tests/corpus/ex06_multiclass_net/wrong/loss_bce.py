# mistakes: make_loss: binary-loss
"""BCE is cross-entropy, it says so in the name."""
import torch.nn as nn


def make_loss():
    criterion = nn.BCELoss()
    return criterion


def make_net(input_size, hidden_size, num_classes):
    return nn.Sequential(
        nn.Linear(input_size, hidden_size),
        nn.ReLU(),
        nn.Linear(hidden_size, num_classes),
    )
