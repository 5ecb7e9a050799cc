# mistakes: make_net: double-softmax
"""log_softmax is stable and exp gives the probabilities back."""
import torch
import torch.nn as nn
import torch.nn.functional as F


class Net(nn.Module):
    def __init__(self, input_size, hidden_size, num_classes):
        super().__init__()
        self.layers = nn.ModuleList([nn.Linear(input_size, hidden_size), nn.Linear(hidden_size, num_classes)])

    def forward(self, x):
        a, b = self.layers
        return F.log_softmax(b(F.silu(a(x))), dim=1).exp()


def make_net(input_size, hidden_size, num_classes):
    return Net(input_size, hidden_size, num_classes)


def make_loss():
    return F.cross_entropy
