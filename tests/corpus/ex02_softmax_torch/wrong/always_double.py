# mistakes: softmax: changes-dtype
"""float64 is more precise."""

import torch


def softmax(logits):
    return torch.softmax(logits.double(), dim=-1)
