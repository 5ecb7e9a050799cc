# mistakes: make_loss: double-softmax
"""Softmax with exp and sum, then the loss of the library."""
import torch
import torch.nn as nn


def make_loss():
    ce = nn.CrossEntropyLoss()

    def loss(z, y):
        e = (z - z.amax(dim=1, keepdim=True)).exp()
        return ce(e / e.sum(dim=1, keepdim=True), y)

    return loss


class TwoLayerNet(nn.Module):
    def __init__(self, n_in, n_hidden, n_out):
        super().__init__()
        self.linear1 = nn.Linear(n_in, n_hidden)
        self.relu = nn.ReLU()
        self.linear2 = nn.Linear(n_hidden, n_out)

    def forward(self, x):
        return self.linear2(self.relu(self.linear1(x)))


def make_net(input_size, hidden_size, num_classes):
    return TwoLayerNet(input_size, hidden_size, num_classes)
