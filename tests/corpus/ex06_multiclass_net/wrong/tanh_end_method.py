# mistakes: make_net: tanh-after-last-layer
"""The same activation everywhere, as a parameter of the class."""
import torch
from torch import nn


class Net(nn.Module):
    def __init__(self, i, h, c, act=torch.tanh):
        super().__init__()
        self.l1, self.l2, self.act = nn.Linear(i, h), nn.Linear(h, c), act

    def forward(self, x):
        for layer in (self.l1, self.l2):
            x = self.act(layer(x))
        return x


def make_net(input_size, hidden_size, num_classes):
    return Net(input_size, hidden_size, num_classes)


make_loss = nn.CrossEntropyLoss
