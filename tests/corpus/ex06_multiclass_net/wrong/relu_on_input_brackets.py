# mistakes: make_net: activation-in-wrong-place
"""linear(relu(x)): the brackets ended up like this."""
import torch
from torch import nn


class Net(nn.Module):
    def __init__(self, n, h, k):
        super().__init__()
        self.one = nn.Linear(n, h)
        self.two = nn.Linear(h, k)

    def forward(self, x):
        return self.two(self.one(torch.relu(x)))


def make_net(input_size, hidden_size, num_classes):
    return Net(input_size, hidden_size, num_classes)


make_loss = nn.CrossEntropyLoss
