# mistakes: make_net: double-softmax
"""A forward hook adds the softmax without touching the class."""
import torch
import torch.nn as nn


def make_net(input_size, hidden_size, num_classes):
    net = nn.Sequential(nn.Linear(input_size, hidden_size), nn.ReLU(), nn.Linear(hidden_size, num_classes))
    net.register_forward_hook(lambda module, inputs, output: torch.softmax(output, dim=1))
    return net


make_loss = lambda: nn.CrossEntropyLoss()
