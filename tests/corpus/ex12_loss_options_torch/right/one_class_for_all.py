"""One configurable loss object with a method for each option."""
from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor, nn


@dataclass(frozen=True)
class CrossEntropyOption:
    keyword: str

    def __call__(self, logits: Tensor, labels: Tensor, value: Any) -> Tensor:
        return nn.CrossEntropyLoss(**{self.keyword: value})(logits, labels)


weighted_cross_entropy = CrossEntropyOption("weight")
masked_cross_entropy = CrossEntropyOption("ignore_index")
smoothed_cross_entropy = CrossEntropyOption("label_smoothing")
multilabel_loss = nn.BCEWithLogitsLoss(reduction="mean")
