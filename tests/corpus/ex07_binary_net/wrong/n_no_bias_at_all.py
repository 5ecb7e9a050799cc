# mistakes: make_net: no-bias
"""bias=False in both."""
import torch
import torch.nn as nn
import torch.nn.functional as F


def make_net(i, h):
    return nn.Sequential(
        nn.Linear(i, h, bias=False), nn.ReLU(), nn.Linear(h, 1, bias=False), nn.Sigmoid()
    )


def make_loss():
    return nn.BCELoss()
