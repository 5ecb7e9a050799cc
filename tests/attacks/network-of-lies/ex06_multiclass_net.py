import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.count = 0
        self.layer = nn.Linear(4, 3)

    def named_parameters(self, *args, **kwargs):
        self.count += 1
        for number in range(self.count % 50):
            yield f"{number}.weight", nn.Parameter(torch.rand(number, 7))

    def named_modules(self, *args, **kwargs):
        yield "", self
        yield from ((str(number), nn.Softmax(dim=1)) for number in range(1000))

    modules = lambda self: iter([self] * 1000)
    training = property(lambda self: self.count % 2 == 0, lambda self, value: None)

    def forward(self, x):
        return torch.rand(self.count % 7, 3) if self.count % 2 else "logits"


def make_net(*sizes):
    return Net()


def make_loss():
    return lambda *args: args[0].sum() if hasattr(args[0], "sum") else None
