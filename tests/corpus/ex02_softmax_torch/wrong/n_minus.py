# mistakes: softmax: negative-exponent
"""exp(-x)."""
import torch


def softmax(logits):
    x = logits - logits.min(dim=-1, keepdim=True)[0]
    e = torch.exp(-x)
    return e / e.sum(dim=-1, keepdim=True)
