# mistakes: make_net: logsigmoid
"""LogSigmoid is the stable sigmoid."""
import torch.nn as nn
import torch.nn.functional as F


def make_net(input_size, hidden_size):
    return nn.Sequential(nn.Linear(input_size, hidden_size), nn.ReLU(), nn.Linear(hidden_size, 1),
                         nn.LogSigmoid())


def make_loss():
    return F.binary_cross_entropy
