# mistakes: make_loss: multiclass-loss
"""CrossEntropyLoss is the loss for classification."""
import torch.nn as nn


def make_loss():
    return nn.CrossEntropyLoss()


def make_net(input_size, hidden_size):
    return nn.Sequential(
        nn.Linear(input_size, hidden_size),
        nn.ReLU(),
        nn.Linear(hidden_size, 1),
        nn.Sigmoid(),
    )
