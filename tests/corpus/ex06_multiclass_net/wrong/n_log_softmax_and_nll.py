# mistakes: make_loss: log-softmax-with-nll
"""The pair that is right elsewhere."""
import torch
import torch.nn as nn
import torch.nn.functional as F


class Net(nn.Module):
    def __init__(self, i, h, c):
        super().__init__()
        self.fc1 = nn.Linear(i, h)
        self.fc2 = nn.Linear(h, c)

    def forward(self, x):
        return F.log_softmax(self.fc2(F.relu(self.fc1(x))), dim=1)


def make_net(i, h, c):
    return Net(i, h, c)


def make_loss():
    return nn.NLLLoss()
