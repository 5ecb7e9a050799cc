# mistakes: make_net: double-softmax, softmax-on-hidden
# mistakes: make_loss: double-softmax
"""Softmax wherever there is room for it."""
import torch
import torch.nn as nn
import torch.nn.functional as F


def make_net(i, h, c):
    return nn.Sequential(nn.Linear(i, h), nn.Softmax(1), nn.Linear(h, c), nn.Softmax(1))


def make_loss():
    ce = nn.CrossEntropyLoss()
    return lambda z, y: ce(z.softmax(1), y)
