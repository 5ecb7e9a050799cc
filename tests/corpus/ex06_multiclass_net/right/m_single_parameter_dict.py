import torch
import torch.nn as nn
import torch.nn.functional as F


class Net(nn.Module):
    def __init__(self, i, h, c):
        super().__init__()
        self.p = nn.ParameterDict(
            {
                "W1": nn.Parameter(nn.init.orthogonal_(torch.empty(h, i))),
                "b1": nn.Parameter(torch.randn(h) * 0.1),
                "W2": nn.Parameter(nn.init.orthogonal_(torch.empty(c, h))),
                "b2": nn.Parameter(torch.randn(c) * 0.1),
            }
        )

    def forward(self, x):
        p = self.p
        a = torch.atan(x @ p["W1"].T + p["b1"])
        return a @ p["W2"].T + p["b2"]


def make_net(i, h, c):
    return Net(i, h, c)


def make_loss():
    return nn.CrossEntropyLoss()
