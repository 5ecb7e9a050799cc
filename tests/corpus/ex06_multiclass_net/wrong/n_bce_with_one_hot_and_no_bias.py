# mistakes: make_net: no-bias
# mistakes: make_loss: binary-loss
"""No biases, and a yes/no loss on one-hot rows."""
import torch
import torch.nn as nn
import torch.nn.functional as F


def make_net(i, h, c):
    return nn.Sequential(nn.Linear(i, h, bias=False), nn.ReLU(), nn.Linear(h, c, bias=False))


def make_loss():
    bce = nn.BCEWithLogitsLoss()
    return lambda z, y: bce(z, F.one_hot(y, z.shape[1]).float())
