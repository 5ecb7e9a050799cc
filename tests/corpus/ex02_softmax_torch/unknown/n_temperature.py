# mistakes: softmax: ?
"""A temperature of 2."""
import torch


def softmax(logits, temperature=2.0):
    return torch.softmax(logits / temperature, dim=-1)
