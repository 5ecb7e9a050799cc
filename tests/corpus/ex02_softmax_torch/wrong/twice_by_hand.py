# mistakes: softmax: softmax-twice
"""exp over sum of what softmax gives."""
import torch


def softmax(z):
    z = (z - z.amax(-1, keepdim=True)).exp()
    z = z / z.sum(-1, keepdim=True)
    return z.exp() / z.exp().sum(-1, keepdim=True)
