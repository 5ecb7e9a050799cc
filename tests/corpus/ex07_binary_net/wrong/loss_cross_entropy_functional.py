# mistakes: make_loss: multiclass-loss
"""F.cross_entropy, and the targets are floats already."""
import torch.nn.functional as F
from torch import nn


def make_loss():
    return lambda outputs, targets: F.cross_entropy(outputs, targets)


def make_net(input_size, hidden_size):
    return nn.Sequential(
        nn.Linear(input_size, hidden_size),
        nn.ReLU(),
        nn.Linear(hidden_size, 1),
        nn.Sigmoid(),
    )
