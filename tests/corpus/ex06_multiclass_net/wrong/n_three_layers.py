# mistakes: make_net: extra-layer
"""Two hidden layers are better than one."""
import torch
import torch.nn as nn
import torch.nn.functional as F


def make_net(i, h, c):
    return nn.Sequential(
        nn.Linear(i, h), nn.ReLU(), nn.Linear(h, h), nn.ReLU(), nn.Linear(h, c)
    )


def make_loss():
    return nn.CrossEntropyLoss()
