# mistakes: make_net: missing-sigmoid
# mistakes: make_loss: squared-error
"""Regression."""
import torch
import torch.nn as nn
import torch.nn.functional as F


def make_net(i, h):
    return nn.Sequential(nn.Linear(i, h), nn.ReLU(), nn.Linear(h, 1))


def make_loss():
    return nn.MSELoss()
