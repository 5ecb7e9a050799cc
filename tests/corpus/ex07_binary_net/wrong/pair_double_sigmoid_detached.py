# mistakes: make_net: double-sigmoid, breaks-gradient
"""Sigmoid twice, and plain numbers out."""
import torch
import torch.nn as nn


class Net(nn.Module):
    def __init__(self, input_size, hidden_size):
        super().__init__()
        self.l1 = nn.Linear(input_size, hidden_size)
        self.l2 = nn.Linear(hidden_size, 1)

    def forward(self, x):
        with torch.no_grad():
            p = self.l2(torch.relu(self.l1(x))).sigmoid()
            return torch.sigmoid(p)


make_net = Net


make_loss = nn.BCELoss
