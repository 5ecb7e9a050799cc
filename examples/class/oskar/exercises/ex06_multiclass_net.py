import torch
import torch.nn as nn
import torch.nn.functional as F


class Affine(nn.Module):
    def __init__(self, fan_in, fan_out):
        super().__init__()
        bound = fan_in ** -0.5
        self.weight = nn.Parameter(torch.empty(fan_out, fan_in).uniform_(-bound, bound))
        self.bias = nn.Parameter(torch.empty(fan_out).uniform_(-bound, bound))

    def forward(self, x):
        return F.linear(x, self.weight, self.bias)


class Sine(nn.Module):
    def forward(self, x):
        return torch.sin(x)


def make_net(input_size, hidden_size, num_classes):
    return nn.Sequential(Affine(input_size, hidden_size), Sine(), Affine(hidden_size, num_classes))


def make_loss():
    return nn.CrossEntropyLoss()
