# mistakes: make_net: missing-super-init
"""A class with a constructor, that is all."""
import torch
import torch.nn as nn


class Net(nn.Module):
    def __init__(self, input_size, hidden_size, num_classes):
        self.l1 = nn.Linear(input_size, hidden_size)
        self.l2 = nn.Linear(hidden_size, num_classes)

    def forward(self, x):
        return self.l2(torch.relu(self.l1(x)))


def make_net(input_size, hidden_size, num_classes):
    return Net(input_size, hidden_size, num_classes)


make_loss = nn.CrossEntropyLoss
