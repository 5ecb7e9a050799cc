# mistakes: make_net: relu-after-last-layer
# mistakes: make_loss: sum-not-mean
"""ReLU everywhere, total loss."""
import torch
import torch.nn as nn
import torch.nn.functional as F


class Net(nn.Module):
    def __init__(self, input_size, hidden_size, num_classes):
        super().__init__()
        self.lins = nn.ModuleList([nn.Linear(input_size, hidden_size), nn.Linear(hidden_size, num_classes)])

    def forward(self, x):
        for lin in self.lins:
            x = lin(x).relu()
        return x


def make_net(input_size, hidden_size, num_classes):
    return Net(input_size, hidden_size, num_classes)


def make_loss():
    def total(z, y):
        return F.cross_entropy(z, y) * len(y)
    return total
