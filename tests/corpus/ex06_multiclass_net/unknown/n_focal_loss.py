# mistakes: make_loss: ?
"""A focal loss, read about somewhere."""
import torch
import torch.nn as nn
import torch.nn.functional as F


class Net(nn.Module):
    def __init__(self, input_size, hidden_size, num_classes):
        super().__init__()
        self.hidden = nn.Linear(input_size, hidden_size)
        self.out = nn.Linear(hidden_size, num_classes)

    def forward(self, x):
        return self.out(torch.relu(self.hidden(x)))


def make_net(input_size, hidden_size, num_classes):
    return Net(input_size, hidden_size, num_classes)


def make_loss(gamma=2.0):
    def loss(z, y):
        ce = F.cross_entropy(z, y, reduction="none")
        return ((1 - torch.exp(-ce)) ** gamma * ce).mean()

    return loss
