# mistakes: make_net: softplus-output
"""Softplus, because it is positive."""
import torch
import torch.nn as nn
import torch.nn.functional as F


def make_net(i, h):
    return nn.Sequential(nn.Linear(i, h), nn.ReLU(), nn.Linear(h, 1), nn.Softplus())


def make_loss():
    return nn.BCELoss()
