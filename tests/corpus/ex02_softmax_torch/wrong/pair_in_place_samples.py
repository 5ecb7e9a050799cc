# mistakes: softmax: mutates-input, softmax-over-samples
"""Shift in place, sum along the first dimension."""
import torch


def softmax(x):
    x -= x.max(dim=0, keepdim=True)[0]
    e = torch.exp(x)
    return e / e.sum(dim=0, keepdim=True)
