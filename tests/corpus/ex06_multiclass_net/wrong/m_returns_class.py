# mistakes: make_net: missing-return
"""make_net ends without a return in one branch."""
import torch
import torch.nn as nn
import torch.nn.functional as F


def make_net(i, h, c):
    net = nn.Sequential(nn.Linear(i, h), nn.ReLU(), nn.Linear(h, c))
    for layer in net:
        if hasattr(layer, "weight"):
            nn.init.xavier_normal_(layer.weight)


def make_loss():
    return nn.CrossEntropyLoss()
