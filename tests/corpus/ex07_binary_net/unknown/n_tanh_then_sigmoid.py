# mistakes: make_net: ?
"""tanh, then sigmoid."""
import torch
import torch.nn as nn
import torch.nn.functional as F


def make_net(i, h):
    return nn.Sequential(nn.Linear(i, h), nn.ReLU(), nn.Linear(h, 1), nn.Tanh(), nn.Sigmoid())


def make_loss():
    return nn.BCELoss()
