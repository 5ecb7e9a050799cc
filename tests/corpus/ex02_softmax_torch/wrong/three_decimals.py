# mistakes: softmax: rounded
"""Three decimals are enough."""

import torch


def softmax(logits):
    return torch.softmax(logits, -1).round(decimals=3)
