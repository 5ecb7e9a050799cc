# mistakes: make_net: extra-layer
"""One more hidden layer."""
import torch
import torch.nn as nn
import torch.nn.functional as F


def make_net(i, h):
    return nn.Sequential(
        nn.Linear(i, h), nn.ReLU(), nn.Linear(h, h), nn.ReLU(), nn.Linear(h, 1), nn.Sigmoid()
    )


def make_loss():
    return nn.BCELoss()
