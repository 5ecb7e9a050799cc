# mistakes: make_net: dropout-after-last-layer
"""Dropout after every layer."""
import torch.nn as nn


def make_net(input_size, hidden_size, num_classes):
    return nn.Sequential(nn.Linear(input_size, hidden_size), nn.ReLU(),
                         nn.Linear(hidden_size, num_classes), nn.Dropout(0.5))


make_loss = nn.CrossEntropyLoss
