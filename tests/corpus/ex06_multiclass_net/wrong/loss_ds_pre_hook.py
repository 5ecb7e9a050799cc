# mistakes: make_loss: double-softmax
"""A pre-hook prepares the scores for the criterion."""
import torch
from torch import nn


def make_loss():
    criterion = nn.CrossEntropyLoss()
    criterion.register_forward_pre_hook(lambda m, args: (torch.softmax(args[0], dim=1), *args[1:]))
    return criterion


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
