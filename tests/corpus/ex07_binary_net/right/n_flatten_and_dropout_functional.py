import torch
import torch.nn as nn
import torch.nn.functional as F


class Net(nn.Module):
    def __init__(self, i, h):
        super().__init__()
        self.one = nn.Linear(i, h)
        self.two = nn.Linear(h, 1)

    def forward(self, x):
        x = x.view(x.size(0), -1).float()
        x = F.dropout(F.relu(self.one(x)), 0.5, training=self.training)
        y = self.two(x)
        return torch.sigmoid(y)


def make_net(i, h):
    return Net(i, h)


def make_loss():
    return nn.BCELoss()
