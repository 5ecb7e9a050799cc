# mistakes: softmax: halved-precision, batch-only-axis
"""Half precision and rows only."""
import torch


def softmax(logits):
    return torch.softmax(logits.half(), 1).to(logits.dtype)
