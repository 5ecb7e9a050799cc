# mistakes: softmax: hardmax
"""A one at the maximum."""
import torch


def softmax(logits):
    out = torch.zeros_like(logits)
    out.scatter_(-1, logits.argmax(-1, keepdim=True), 1.0)
    return out
