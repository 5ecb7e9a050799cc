# mistakes: make_net: no-bias, double-softmax
# mistakes: make_loss: sum-not-mean
"""Three things at once."""
import torch
import torch.nn as nn
import torch.nn.functional as F


def make_net(i, h, c):
    return nn.Sequential(
        nn.Linear(i, h, bias=False), nn.ReLU(), nn.Linear(h, c, bias=False), nn.Softmax(1)
    )


def make_loss():
    return nn.CrossEntropyLoss(reduction="sum")
