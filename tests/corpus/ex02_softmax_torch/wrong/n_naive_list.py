# mistakes: softmax: no-max-shift
"""Comprehensions over rows."""
import torch


def softmax(logits):
    if logits.ndim == 1:
        return torch.exp(logits) / torch.exp(logits).sum()
    return torch.stack([torch.exp(r) / torch.exp(r).sum() for r in logits])
