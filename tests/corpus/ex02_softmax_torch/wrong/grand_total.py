# mistakes: softmax: softmax-over-everything
"""Everything must add up to one."""
import torch


def softmax(logits):
    e = torch.exp(logits - logits.max())
    return e / e.sum()
