# mistakes: make_net: ?
"""Scores divided by a temperature."""
import torch
import torch.nn as nn


class Net(nn.Module):
    def __init__(self, input_size, hidden_size, num_classes):
        super().__init__()
        self.l1 = nn.Linear(input_size, hidden_size)
        self.l2 = nn.Linear(hidden_size, num_classes)

    def forward(self, x):
        return self.l2(torch.relu(self.l1(x))) / 5.0


make_net = Net


make_loss = lambda: nn.CrossEntropyLoss()
