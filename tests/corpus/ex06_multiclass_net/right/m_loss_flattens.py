import torch
import torch.nn as nn
import torch.nn.functional as F


def make_net(i, h, c):
    net = nn.Sequential(nn.Linear(i, h), nn.ReLU(), nn.Linear(h, c))
    net.eval()
    return net


def make_loss():
    def cross_entropy(outputs, targets):
        n = outputs.size(0)
        exp = torch.exp(outputs - outputs.max(1, keepdim=True).values.detach())
        log_sum = exp.sum(1).log() + outputs.max(1).values.detach()
        return (log_sum - outputs[torch.arange(n), targets]).sum() / n

    return cross_entropy
