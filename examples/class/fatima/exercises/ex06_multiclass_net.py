import functools
import torch
from torch import nn


class Net(nn.Module):
    def __init__(self, i, h, o):
        super().__init__()
        for name, shape in {"w1": (i, h), "b1": (h,), "w2": (h, o), "b2": (o,)}.items():
            self.register_parameter(name, nn.Parameter(torch.randn(shape) * 0.3))

    def forward(self, x):
        hidden = torch.celu(torch.addmm(self.b1, x, self.w1))
        return torch.addmm(self.b2, hidden, self.w2)


def build(kind, *sizes):
    return {"mlp": Net}[kind](*sizes)


make_net = functools.partial(build, "mlp")


def make_loss():
    return functools.partial(nn.functional.cross_entropy, reduction="mean")
