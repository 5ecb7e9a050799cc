from dataclasses import dataclass, field
from typing import Any, Callable

import torch
from torch import Tensor, nn


@dataclass
class Trainer:
    net: nn.Module
    loss_fn: Callable[[Tensor, Tensor], Tensor]
    optimizer: torch.optim.Optimizer
    history: list[float] = field(default_factory=list)

    def step(self, inputs: Tensor, targets: Tensor) -> float:
        self.optimizer.zero_grad()
        loss = self.loss_fn(self.net(inputs), targets)
        loss.backward()
        self.optimizer.step()
        self.history.append(loss.item())
        return self.history[-1]


def train_step(net: Any, loss_fn: Any, optimizer: Any, inputs: Tensor, labels: Tensor) -> float:
    return Trainer(net, loss_fn, optimizer).step(inputs, labels)


def binary_train_step(net: Any, loss_fn: Any, optimizer: Any, inputs: Tensor, labels: Tensor) -> float:
    return Trainer(net, loss_fn, optimizer).step(inputs, labels.float().unsqueeze(dim=1))
