# mistakes: softmax: divide-by-max
"""Divide by the largest magnitude so that nothing overflows."""

import torch


def softmax(logits):
    return torch.softmax(logits / logits.abs().max(dim=-1, keepdim=True).values, dim=-1)
