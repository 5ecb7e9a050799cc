# mistakes: make_net: shared-layer
"""The middle block appears twice in the chain."""
from torch import nn


def make_net(input_size, hidden_size, num_classes):
    act = nn.ReLU()
    middle = nn.Linear(hidden_size, hidden_size)
    chain = [nn.Linear(input_size, hidden_size), act] + 2 * [middle, act]
    return nn.Sequential(*chain, nn.Linear(hidden_size, num_classes))


make_loss = nn.CrossEntropyLoss
