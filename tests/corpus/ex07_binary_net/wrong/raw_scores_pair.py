# mistakes: make_net: logits-with-bcewithlogits
"""Raw scores and the loss that contains the sigmoid."""
import torch
import torch.nn as nn


class Net(nn.Module):
    def __init__(self, input_size, hidden_size):
        super().__init__()
        self.l1 = nn.Linear(input_size, hidden_size)
        self.l2 = nn.Linear(hidden_size, 1)

    def forward(self, x):
        return self.l2(torch.relu(self.l1(x)))


def make_net(input_size, hidden_size):
    return Net(input_size, hidden_size)


def make_loss():
    return nn.BCEWithLogitsLoss()
