# mistakes: softmax: negative-exponent
"""exp(-(z - max))."""

import torch


def softmax(logits):
    z = logits - logits.max(dim=-1, keepdim=True).values
    e = torch.exp(-z)
    return e / e.sum(dim=-1, keepdim=True)
