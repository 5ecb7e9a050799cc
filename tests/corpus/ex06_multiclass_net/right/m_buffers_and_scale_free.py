import torch
import torch.nn as nn
import torch.nn.functional as F


class Net(nn.Module):
    calls = 0

    def __init__(self, i, h, c):
        super().__init__()
        self.register_buffer("seen", torch.zeros(1))
        self.history = []
        self.a = nn.Linear(i, h)
        self.b = nn.Linear(h, c)

    def forward(self, x):
        with torch.no_grad():
            self.seen += len(x)
        Net.calls += 1
        h = self.a(x).clamp_min(0)
        self.history.append(h.detach().mean().item())
        return self.b(h)


def make_net(i, h, c):
    return Net(i, h, c)


def make_loss():
    return nn.CrossEntropyLoss()
