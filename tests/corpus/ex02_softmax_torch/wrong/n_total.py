# mistakes: softmax: softmax-over-everything
"""One total."""
import torch


def softmax(logits):
    z = torch.exp(logits - torch.max(logits))
    return z / z.sum()
