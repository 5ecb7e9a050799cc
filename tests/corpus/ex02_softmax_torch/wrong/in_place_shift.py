# mistakes: softmax: mutates-input
"""Subtract the maximum, then continue."""
import torch


def softmax(logits):
    logits -= logits.max(dim=-1, keepdim=True).values
    e = torch.exp(logits)
    return e / e.sum(dim=-1, keepdim=True)
