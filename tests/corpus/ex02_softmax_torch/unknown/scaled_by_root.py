# mistakes: softmax: ?
"""Divide by the root of the number of classes, as in attention."""
import torch


def softmax(logits):
    return torch.softmax(logits / logits.shape[-1] ** 0.5, dim=-1)
