"""A dataclass that builds the net, types everywhere."""
from __future__ import annotations

from dataclasses import dataclass
from typing import Callable

import torch
from torch import Tensor, nn


@dataclass
class Builder:
    activation: Callable[[Tensor], Tensor] = torch.sigmoid

    def __call__(self, input_size: int, hidden_size: int) -> nn.Module:
        return _Net(input_size, hidden_size, self.activation)


class _Net(nn.Module):
    def __init__(self, input_size: int, hidden_size: int, activation: Callable[[Tensor], Tensor]) -> None:
        super().__init__()
        self.hidden = nn.Linear(input_size, hidden_size)
        self.output = nn.Linear(hidden_size, 1)
        self.activation = activation

    def forward(self, x: Tensor) -> Tensor:
        return torch.sigmoid(self.output(self.activation(self.hidden(x))))


make_net = Builder()


def make_loss() -> nn.Module:
    return nn.BCELoss()
