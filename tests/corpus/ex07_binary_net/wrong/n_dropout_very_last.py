# mistakes: make_net: dropout-after-last-layer
"""Dropout after the sigmoid."""
import torch
import torch.nn as nn
import torch.nn.functional as F


def make_net(i, h):
    return nn.Sequential(
        nn.Linear(i, h), nn.ReLU(), nn.Linear(h, 1), nn.Sigmoid(), nn.Dropout(0.2)
    )


def make_loss():
    return nn.BCELoss()
