# mistakes: make_net: one-layer, relu-after-last-layer
"""One layer and its activation; what hidden_size is for stayed open."""
from torch import nn


def make_net(input_size, hidden_size, num_classes):
    return nn.Sequential(nn.Linear(input_size, num_classes), nn.ReLU())


def make_loss():
    return nn.CrossEntropyLoss()
