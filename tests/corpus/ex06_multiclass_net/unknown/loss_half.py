# mistakes: make_loss: ?
"""A factor one half, as with squared errors."""
import torch.nn as nn


class Half(nn.CrossEntropyLoss):
    def forward(self, input, target):
        return super().forward(input, target) / 2


make_loss = Half


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
