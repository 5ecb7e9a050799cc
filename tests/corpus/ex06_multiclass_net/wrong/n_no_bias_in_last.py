# mistakes: make_net: no-bias
"""The last layer has no bias."""
import torch
import torch.nn as nn
import torch.nn.functional as F


def make_net(i, h, c):
    return nn.Sequential(nn.Linear(i, h), nn.ReLU(), nn.Linear(h, c, bias=False))


def make_loss():
    return nn.CrossEntropyLoss()
