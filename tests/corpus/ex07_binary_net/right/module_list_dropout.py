"""A general stack with dropout and a sigmoid."""
import torch
import torch.nn as nn
import torch.nn.functional as F


class Stack(nn.Module):
    def __init__(self, sizes, dropout=0.3):
        super().__init__()
        self.layers = nn.ModuleList([nn.Linear(a, b) for a, b in zip(sizes, sizes[1:])])
        self.p = dropout

    def forward(self, x):
        *hidden, last = self.layers
        for layer in hidden:
            x = F.dropout(F.relu(layer(x)), self.p, training=self.training)
        return torch.sigmoid(last(x))


def make_net(input_size, hidden_size):
    return Stack([input_size, hidden_size, 1])


def make_loss():
    return nn.BCELoss()
