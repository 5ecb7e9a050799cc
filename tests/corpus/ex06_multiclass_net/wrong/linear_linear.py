# mistakes: make_net: no-hidden-activation
"""Two linear layers are a neural network."""
import torch.nn as nn


def make_net(input_size, hidden_size, num_classes):
    return nn.Sequential(nn.Linear(input_size, hidden_size), nn.Linear(hidden_size, num_classes))


make_loss = nn.CrossEntropyLoss
