import torch
import torch.nn as nn
import torch.nn.functional as F


def make_net(i, h, c):
    def init(m):
        if isinstance(m, nn.Linear):
            nn.init.trunc_normal_(m.weight, std=0.2)
            nn.init.uniform_(m.bias, -0.1, 0.1)

    return nn.Sequential(nn.Linear(i, h), nn.Hardtanh(), nn.Linear(h, c)).apply(init)


def make_loss():
    return nn.CrossEntropyLoss()
