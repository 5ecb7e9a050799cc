import torch
from torch import nn


class Net(nn.Module):
    def __init__(self, input_size, hidden_size, num_classes):
        super().__init__()
        self.output = nn.Linear(hidden_size, num_classes)
        self.hidden = nn.Linear(input_size, hidden_size)

    def forward(self, x):
        return self.output(self.hidden(x).sigmoid())


def make_net(input_size, hidden_size, num_classes):
    return Net(input_size, hidden_size, num_classes)


def make_loss():
    return nn.CrossEntropyLoss()
