# mistakes: make_net: dropout-after-last-layer
"""Dropout before the sigmoid."""
import torch
import torch.nn as nn
import torch.nn.functional as F


def make_net(i, h):
    return nn.Sequential(
        nn.Linear(i, h), nn.ReLU(), nn.Linear(h, 1), nn.Dropout(0.3), nn.Sigmoid()
    )


def make_loss():
    return nn.BCELoss()
