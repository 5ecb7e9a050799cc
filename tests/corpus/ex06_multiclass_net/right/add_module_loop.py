"""Layers added by name in a loop, warnings for odd sizes."""
import warnings
import torch
from torch import nn


class Stack(nn.Module):
    def __init__(self, *sizes):
        super().__init__()
        self.depth = len(sizes) - 1
        for k in range(self.depth):
            self.add_module(f"layer{k}", nn.Linear(sizes[k], sizes[k + 1]))

    def forward(self, x):
        for k in range(self.depth):
            x = getattr(self, f"layer{k}")(x)
            if k < self.depth - 1:
                x = nn.functional.hardtanh(x, -2.0, 2.0)
        return x


def make_net(input_size, hidden_size, num_classes):
    if hidden_size < num_classes:
        warnings.warn("a narrow hidden layer")
    return Stack(input_size, hidden_size, num_classes)


def make_loss():
    loss = nn.CrossEntropyLoss()
    return lambda output, target: loss(output, target)
