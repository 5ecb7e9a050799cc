# mistakes: softmax: halved-precision
"""Half precision is faster."""
import torch


def softmax(logits):
    return torch.softmax(logits.half(), dim=-1).to(logits.dtype)
