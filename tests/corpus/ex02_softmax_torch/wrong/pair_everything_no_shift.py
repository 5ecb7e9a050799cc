# mistakes: softmax: softmax-over-everything, no-max-shift
"""exp(x) / sum(exp(x))."""
import torch


def softmax(x):
    e = x.exp()
    return e / e.sum()
