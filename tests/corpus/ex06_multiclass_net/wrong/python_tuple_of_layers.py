# mistakes: make_net: python-list-of-layers
"""Layers in a plain tuple that can be unpacked."""
import torch.nn as nn


class Net(nn.Module):
    def __init__(self, a, b, c):
        super().__init__()
        self.parts = (nn.Linear(a, b), nn.ReLU(), nn.Linear(b, c))

    def forward(self, x):
        for part in self.parts:
            x = part(x)
        return x


def make_net(input_size, hidden_size, num_classes):
    return Net(input_size, hidden_size, num_classes)


make_loss = nn.CrossEntropyLoss
