# mistakes: softmax: batch-only-axis, breaks-gradient
"""A data detour and dim=1."""
import torch


def softmax(logits):
    values = logits.data
    return torch.nn.functional.softmax(values, dim=1)
