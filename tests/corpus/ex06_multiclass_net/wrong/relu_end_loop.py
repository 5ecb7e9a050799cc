# mistakes: make_net: relu-after-last-layer
"""Every linear layer is followed by a ReLU."""
import torch.nn as nn


def make_net(input_size, hidden_size, num_classes):
    layers = []
    sizes = [input_size, hidden_size, num_classes]
    for n_in, n_out in zip(sizes[:-1], sizes[1:]):
        layers += [nn.Linear(n_in, n_out), nn.ReLU()]
    return nn.Sequential(*layers)


def make_loss():
    criterion = nn.CrossEntropyLoss(reduction="mean")
    return criterion
