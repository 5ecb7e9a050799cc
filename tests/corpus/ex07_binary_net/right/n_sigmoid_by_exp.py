import torch
from torch import nn


class Netz(nn.Module):
    def __init__(self, ein, verdeckt):
        super().__init__()
        self.erste = nn.Linear(ein, verdeckt)
        self.zweite = nn.Linear(verdeckt, 1)

    def forward(self, x):
        z = self.zweite(torch.tanh(self.erste(x)))
        return 1 / (1 + torch.exp(-z))  # Sigmoid von Hand


make_net = Netz


def make_loss():
    verlust = nn.BCELoss()
    return verlust
