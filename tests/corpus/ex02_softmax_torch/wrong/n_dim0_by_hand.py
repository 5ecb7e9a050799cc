# mistakes: softmax: softmax-over-samples
"""sum(0) after a shift by max over 0."""
import torch


def softmax(logits):
    e = torch.exp(logits - logits.max(0).values)
    return e / e.sum(0)
