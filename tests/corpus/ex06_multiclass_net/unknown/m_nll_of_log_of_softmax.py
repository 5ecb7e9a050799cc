# mistakes: make_loss: ?
"""NLL of log(softmax), in the loss."""
import torch
import torch.nn as nn
import torch.nn.functional as F


def make_net(i, h, c):
    return nn.Sequential(nn.Linear(i, h), nn.ReLU(), nn.Linear(h, c))


def make_loss():
    return lambda z, y: F.nll_loss(torch.log(torch.softmax(z, dim=1)), y)
