# mistakes: softmax: no-max-shift
"""exp once, and the sums with einsum."""
import torch


def softmax(z):
    w = z.exp()
    return w / torch.einsum("...k->...", w).unsqueeze(-1)
