import torch
from torch import nn


class Scripted(nn.Module):
    def __init__(self, i: int, h: int):
        super().__init__()
        self.hidden = nn.Linear(i, h)
        self.output = nn.Linear(h, 1)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        return torch.sigmoid(self.output(torch.relu(self.hidden(x))))


def make_net(input_size: int, hidden_size: int) -> nn.Module:
    return torch.jit.script(Scripted(input_size, hidden_size))


def make_loss():
    return nn.BCELoss()
