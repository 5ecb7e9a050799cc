# mistakes: make_net: double-softmax, zero-init
"""Zeros at the start give equal probabilities, which is fair."""
import torch
import torch.nn as nn


def make_net(input_size, hidden_size, num_classes):
    net = nn.Sequential(nn.Linear(input_size, hidden_size), nn.ReLU(),
                        nn.Linear(hidden_size, num_classes), nn.Softmax(dim=1))
    with torch.no_grad():
        for p in net.parameters():
            p.zero_()
    return net


def make_loss():
    return nn.CrossEntropyLoss()
