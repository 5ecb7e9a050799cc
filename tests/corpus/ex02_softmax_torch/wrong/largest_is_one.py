# mistakes: softmax: exp-not-normalised
"""Divide by the largest probability, so that the winner gets 1."""
import torch


def softmax(logits):
    p = torch.softmax(logits, dim=-1)
    return p / p.amax(dim=-1, keepdim=True)
