# mistakes: make_net: no-hidden-activation
# mistakes: make_loss: nll-on-logits
"""A linear net with the log-likelihood."""
from torch import nn


def make_net(i, h, c):
    return nn.Sequential(nn.Linear(i, h), nn.Linear(h, c))


def make_loss():
    return nn.NLLLoss()
