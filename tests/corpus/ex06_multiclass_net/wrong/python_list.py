# mistakes: make_net: python-list-of-layers
"""A list of layers, applied in a loop."""
import torch
import torch.nn as nn
import torch.nn.functional as F


class Net(nn.Module):
    def __init__(self, input_size, hidden_size, num_classes):
        super().__init__()
        self.layers = [nn.Linear(input_size, hidden_size), nn.Linear(hidden_size, num_classes)]

    def forward(self, x):
        x = torch.relu(self.layers[0](x))
        return self.layers[1](x)


def make_net(input_size, hidden_size, num_classes):
    return Net(input_size, hidden_size, num_classes)


def make_loss():
    return F.cross_entropy
