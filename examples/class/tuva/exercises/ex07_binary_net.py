import warnings
import torch
import torch.nn as nn


class CheckedLoss(nn.Module):
    def __init__(self):
        super().__init__()
        self.bce = nn.BCELoss()

    def forward(self, probs, targets):
        if probs.shape != targets.shape:
            raise ValueError("shapes differ")
        if len(probs) < 2:
            warnings.warn("a very small batch")
        return self.bce(probs, targets)


class Net(nn.Module):
    def __init__(self, input_size, hidden_size):
        super().__init__()
        self.encoder = nn.Sequential(nn.Linear(input_size, hidden_size), nn.Sigmoid())
        self.decoder = nn.Sequential(nn.Linear(hidden_size, 1), nn.Sigmoid())

    def forward(self, x):
        return self.decoder(self.encoder(x))


def make_net(input_size, hidden_size):
    return Net(input_size, hidden_size)


def make_loss():
    return CheckedLoss()
