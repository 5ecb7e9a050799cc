import torch
from torch import nn


class Net(nn.Module):
    def __init__(self, a: int, b: int, c: int):
        super().__init__()
        self.lin1 = nn.Linear(a, b)
        self.lin2 = nn.Linear(b, c)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        return self.lin2(torch.sigmoid(self.lin1(x)))


def make_net(a: int, b: int, c: int):
    return torch.jit.script(Net(a, b, c))


def make_loss():
    return nn.CrossEntropyLoss()
