# mistakes: make_net: python-list-of-layers
"""The hidden layers are in a list so that I can add more, the output is an attribute."""
import torch
from torch import nn


class Net(nn.Module):
    def __init__(self, input_size, hidden_size, num_classes):
        super().__init__()
        self.hidden = [nn.Linear(input_size, hidden_size)]
        self.output = nn.Linear(hidden_size, num_classes)

    def forward(self, x):
        for layer in self.hidden:
            x = torch.tanh(layer(x))
        return self.output(x)


make_net = Net


make_loss = nn.CrossEntropyLoss
