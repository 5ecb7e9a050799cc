# mistakes: make_loss: double-sigmoid-in-loss
"""A loss class around BCEWithLogitsLoss."""
import torch
import torch.nn as nn
import torch.nn.functional as F


def make_net(i, h):
    return nn.Sequential(nn.Linear(i, h), nn.ReLU(), nn.Linear(h, 1), nn.Sigmoid())


class Loss(nn.Module):
    def __init__(self):
        super().__init__()
        self.inner = nn.BCEWithLogitsLoss()

    def forward(self, p, t):
        return self.inner(p, t)


make_loss = Loss
