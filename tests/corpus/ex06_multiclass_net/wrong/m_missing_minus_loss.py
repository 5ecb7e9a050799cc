# mistakes: make_loss: missing-minus
"""The log-likelihood, not negated."""
import torch
import torch.nn as nn
import torch.nn.functional as F


def make_net(i, h, c):
    return nn.Sequential(nn.Linear(i, h), nn.ReLU(), nn.Linear(h, c))


def make_loss():
    return lambda z, y: F.log_softmax(z, dim=1).gather(1, y[:, None]).mean()
