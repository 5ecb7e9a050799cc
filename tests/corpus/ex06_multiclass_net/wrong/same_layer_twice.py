# mistakes: make_net: shared-layer
"""[layer] * 2 is a quick way to get two hidden layers."""
import torch
import torch.nn as nn


class Net(nn.Module):
    def __init__(self, input_size, hidden_size, num_classes):
        super().__init__()
        self.first = nn.Linear(input_size, hidden_size)
        self.hidden = nn.ModuleList([nn.Linear(hidden_size, hidden_size)] * 2)
        self.last = nn.Linear(hidden_size, num_classes)

    def forward(self, x):
        x = torch.relu(self.first(x))
        for layer in self.hidden:
            x = torch.relu(layer(x))
        return self.last(x)


def make_net(input_size, hidden_size, num_classes):
    return Net(input_size, hidden_size, num_classes)


make_loss = lambda: nn.CrossEntropyLoss()
