import torch
import torch.nn as nn
import torch.nn.functional as F


class MLP(nn.Sequential):
    def __init__(self, i, h, c):
        super().__init__(nn.Linear(i, h), nn.Softplus(), nn.Linear(h, c))

    def forward(self, x):
        out = super().forward(x)
        assert out.shape[0] == x.shape[0]
        return out


make_net = MLP


def make_loss():
    return nn.CrossEntropyLoss()
