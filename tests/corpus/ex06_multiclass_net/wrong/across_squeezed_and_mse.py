# mistakes: make_net: squeezes-batch
# mistakes: make_loss: squared-error
"""Both come from my regression exercise."""
import torch
import torch.nn as nn


class Net(nn.Module):
    def __init__(self, input_size, hidden_size, num_classes):
        super().__init__()
        self.l1 = nn.Linear(input_size, hidden_size)
        self.l2 = nn.Linear(hidden_size, num_classes)

    def forward(self, x):
        return torch.squeeze(self.l2(torch.relu(self.l1(x))))


make_net = Net


def make_loss():
    return nn.MSELoss()
