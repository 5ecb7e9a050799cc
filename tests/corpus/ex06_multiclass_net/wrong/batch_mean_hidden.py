# mistakes: make_net: averages-over-batch
"""Averaging the features makes them less noisy."""
import torch
import torch.nn as nn


class Net(nn.Module):
    def __init__(self, input_size, hidden_size, num_classes):
        super().__init__()
        self.l1 = nn.Linear(input_size, hidden_size)
        self.l2 = nn.Linear(hidden_size, num_classes)

    def forward(self, x):
        h = torch.relu(self.l1(x))
        h = h.mean(dim=0, keepdim=True).expand_as(h)
        return self.l2(h)


def make_net(input_size, hidden_size, num_classes):
    return Net(input_size, hidden_size, num_classes)


def make_loss():
    return nn.CrossEntropyLoss()
