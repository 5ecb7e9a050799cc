# mistakes: make_net: tanh-output
# mistakes: make_loss: squared-error
"""tanh and MSE, from a regression tutorial."""
import torch
import torch.nn as nn
import torch.nn.functional as F


def make_net(i, h):
    return nn.Sequential(nn.Linear(i, h), nn.Tanh(), nn.Linear(h, 1), nn.Tanh())


def make_loss():
    return nn.MSELoss()
