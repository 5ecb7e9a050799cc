# mistakes: make_net: missing-sigmoid
"""predict() applies the sigmoid, forward gives the raw score."""
import torch
import torch.nn as nn


class Net(nn.Module):
    def __init__(self, input_size, hidden_size):
        super().__init__()
        self.lin1 = nn.Linear(input_size, hidden_size)
        self.lin2 = nn.Linear(hidden_size, 1)

    def forward(self, x):
        return self.lin2(nn.functional.leaky_relu(self.lin1(x)))

    def predict(self, x):
        return torch.sigmoid(self.forward(x))


def make_net(input_size, hidden_size):
    return Net(input_size, hidden_size)


def make_loss():
    return nn.BCELoss()
