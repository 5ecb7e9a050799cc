# mistakes: make_net: wrong-hidden-size
"""The second layer is built for input_size features."""
import torch
import torch.nn as nn
import torch.nn.functional as F


def make_net(input_size, hidden_size, num_classes):
    return nn.Sequential(
        nn.Linear(input_size, hidden_size), nn.Tanh(), nn.Linear(input_size, num_classes)
    )


def make_loss():
    return nn.CrossEntropyLoss()
