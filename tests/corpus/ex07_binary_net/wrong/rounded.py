# mistakes: make_net: rounded-output
"""The answer is yes or no, so round."""
import torch
import torch.nn as nn
import torch.nn.functional as F


class Net(nn.Module):
    def __init__(self, input_size, hidden_size):
        super().__init__()
        self.l1 = nn.Linear(input_size, hidden_size)
        self.l2 = nn.Linear(hidden_size, 1)

    def forward(self, x):
        p = torch.sigmoid(self.l2(torch.relu(self.l1(x))))
        return torch.round(p)


make_net = Net


def make_loss():
    return F.binary_cross_entropy
