# mistakes: softmax: mutates-input, missing-keepdims
"""In place on .data, and a sum without keepdim."""
import torch


def softmax(logits):
    logits.data.sub_(logits.data.max(-1, keepdim=True).values)
    e = torch.exp(logits)
    return e / e.sum(-1)
