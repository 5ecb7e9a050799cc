# mistakes: make_loss: double-softmax
"""Cross-entropy of the probabilities, in one line."""
import torch.nn.functional as F
from torch import nn


def make_loss():
    return lambda out, y: F.cross_entropy(F.softmax(out, dim=-1), y)


def make_net(input_size, hidden_size, num_classes):
    return nn.Sequential(
        nn.Linear(input_size, hidden_size),
        nn.ReLU(),
        nn.Linear(hidden_size, num_classes),
    )
