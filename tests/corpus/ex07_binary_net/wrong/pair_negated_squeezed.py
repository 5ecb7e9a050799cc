# mistakes: make_net: negated-score, squeezes-batch
"""1 / (1 + exp(z)) as a flat vector."""
import torch
import torch.nn as nn


class Net(nn.Module):
    def __init__(self, input_size, hidden_size):
        super().__init__()
        self.l1 = nn.Linear(input_size, hidden_size)
        self.l2 = nn.Linear(hidden_size, 1)

    def forward(self, x):
        z = self.l2(torch.relu(self.l1(x))).squeeze()
        return 1 / (1 + torch.exp(z))


def make_net(input_size, hidden_size):
    return Net(input_size, hidden_size)


def make_loss():
    criterion = nn.BCELoss(reduction="mean")
    return criterion
