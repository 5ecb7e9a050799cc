# mistakes: make_net: flattens-batch
"""view(-1) makes a vector for the linear layer."""
import torch
import torch.nn as nn


class Net(nn.Module):
    def __init__(self, input_size, hidden_size, num_classes):
        super().__init__()
        self.l1 = nn.Linear(input_size, hidden_size)
        self.l2 = nn.Linear(hidden_size, num_classes)

    def forward(self, x):
        x = x.view(-1)
        return self.l2(torch.relu(self.l1(x)))


make_net = Net


def make_loss():
    criterion = nn.CrossEntropyLoss(reduction="mean")
    return criterion
