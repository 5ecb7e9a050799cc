# notes: make_net: log-softmax-before-loss
"""The last layer is nn.LogSoftmax."""
import torch.nn as nn


def make_net(input_size, hidden_size, num_classes):
    net = nn.Sequential()
    net.append(nn.Linear(input_size, hidden_size))
    net.append(nn.Tanh())
    net.append(nn.Linear(hidden_size, num_classes))
    net.append(nn.LogSoftmax(dim=-1))
    return net


def make_loss():
    return nn.CrossEntropyLoss()
