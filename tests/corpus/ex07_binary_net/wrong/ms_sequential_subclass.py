# mistakes: make_net: missing-sigmoid
"""A small subclass of Sequential, one output unit."""
import torch.nn as nn


class Logistic(nn.Sequential):
    def __init__(self, n, h):
        super().__init__()
        self.add_module("hidden", nn.Linear(n, h))
        self.add_module("act", nn.GELU())
        self.add_module("out", nn.Linear(h, 1))


make_net = Logistic


def make_loss():
    return nn.BCELoss(reduction="mean")
