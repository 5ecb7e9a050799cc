# mistakes: softmax: softmax-over-everything
"""Stable rows, and e.sum()."""

import torch


def softmax(logits):
    e = torch.exp(logits - logits.amax(dim=-1, keepdim=True))
    return e / e.sum()
