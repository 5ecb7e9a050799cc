# mistakes: make_net: double-softmax
"""My softmax of exercise 2 turns the scores into probabilities."""
import torch
from torch import nn
import torch.nn.functional as F


def softmax(z):
    e = torch.exp(z - z.max(dim=1, keepdim=True).values)
    return e / e.sum(dim=1, keepdim=True)


class Net(nn.Module):
    def __init__(self, input_size, hidden_size, num_classes):
        super().__init__()
        self.hidden = nn.Linear(input_size, hidden_size)
        self.output = nn.Linear(hidden_size, num_classes)

    def forward(self, x):
        return softmax(self.output(torch.relu(self.hidden(x))))


def make_net(*sizes):
    return Net(*sizes)


def make_loss():
    return F.cross_entropy
