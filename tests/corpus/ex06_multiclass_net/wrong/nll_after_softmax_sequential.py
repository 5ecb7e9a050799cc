# mistakes: make_net: nll-on-softmax
# mistakes: make_loss: nll-on-softmax
"""nll_loss does the logarithm, the net the softmax."""
from torch import nn
import torch.nn.functional as F


def make_net(i, h, c):
    return nn.Sequential(nn.Linear(i, h), nn.Sigmoid(), nn.Linear(h, c), nn.Softmax(dim=1))


def make_loss():
    return F.nll_loss
