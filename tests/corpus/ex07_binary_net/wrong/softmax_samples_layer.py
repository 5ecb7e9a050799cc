# mistakes: make_net: softmax-over-samples
"""nn.Softmax(dim=0) after the last layer."""
import torch.nn as nn


class Net(nn.Module):
    def __init__(self, input_size, hidden_size):
        super().__init__()
        self.l1 = nn.Linear(input_size, hidden_size)
        self.l2 = nn.Linear(hidden_size, 1)
        self.softmax = nn.Softmax(dim=0)

    def forward(self, x):
        return self.softmax(self.l2(nn.functional.relu(self.l1(x))))


make_net = Net


def make_loss():
    criterion = nn.BCELoss(reduction="mean")
    return criterion
