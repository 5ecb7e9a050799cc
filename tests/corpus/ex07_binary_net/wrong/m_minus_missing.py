# mistakes: make_loss: missing-minus
"""No minus."""
import torch
import torch.nn as nn
import torch.nn.functional as F


def make_net(i, h):
    return nn.Sequential(nn.Linear(i, h), nn.ReLU(), nn.Linear(h, 1), nn.Sigmoid())


def make_loss():
    return lambda p, t: (t * torch.log(p) + (1 - t) * torch.log(1 - p)).mean()
