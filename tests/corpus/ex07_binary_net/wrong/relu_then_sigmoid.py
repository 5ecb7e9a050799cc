# mistakes: make_net: relu-before-sigmoid
"""ReLU after every linear layer, then sigmoid."""
import torch.nn as nn


def make_net(input_size, hidden_size):
    return nn.Sequential(nn.Linear(input_size, hidden_size), nn.ReLU(),
                         nn.Linear(hidden_size, 1), nn.ReLU(), nn.Sigmoid())


make_loss = nn.BCELoss
