import torch
import torch.nn as nn
import torch.nn.functional as F


class M(nn.Module):
    def __init__(self, sizes):
        super().__init__()
        self.layers = nn.ModuleList(nn.Linear(a, b) for a, b in zip(sizes, sizes[1:]))

    def forward(self, x):
        last = len(self.layers) - 1
        for i, layer in enumerate(self.layers):
            x = layer(x)
            if i < last:
                x = F.elu(x)
        return x


def make_net(i, h, c):
    print(n := M([i, h, c]))
    return n


def make_loss():
    def loss(scores, labels):
        return F.cross_entropy(scores, labels)

    return loss
