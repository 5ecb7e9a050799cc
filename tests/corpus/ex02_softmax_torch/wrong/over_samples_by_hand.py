# mistakes: softmax: softmax-over-samples
"""Maximum and sum along the first dimension."""
import torch


def softmax(x):
    e = torch.exp(x - x.amax(0))
    return e / e.sum(0)
