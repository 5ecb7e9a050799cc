# mistakes: make_net: shared-layer
"""One square layer used twice, then a head; the list repeats it."""
import torch
import torch.nn as nn
import torch.nn.functional as F


def make_net(i, h, c):
    hidden = nn.Linear(i, h)
    return nn.Sequential(hidden, nn.ReLU(), *(2 * [nn.Linear(h, h), nn.ReLU()]), nn.Linear(h, c))


def make_loss():
    return nn.CrossEntropyLoss()
