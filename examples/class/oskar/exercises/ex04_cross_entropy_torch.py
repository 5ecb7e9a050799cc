from __future__ import annotations

from dataclasses import dataclass, field

import torch
from torch import nn


@dataclass
class Loss:
    reduction: str = "mean"
    decode: bool = False
    criterion: nn.Module = field(init=False, repr=False)

    def __post_init__(self) -> None:
        self.criterion = nn.CrossEntropyLoss(reduction=self.reduction)

    def __call__(self, scores: torch.Tensor, target: torch.Tensor) -> torch.Tensor:
        if self.decode:
            target = target.argmax(dim=-1)
        return self.criterion(scores, target)


cross_entropy = Loss()
cross_entropy_one_hot = Loss(decode=True)
