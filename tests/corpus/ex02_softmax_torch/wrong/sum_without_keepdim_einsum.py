# mistakes: softmax: missing-keepdims
"""Row sums from einsum."""
import torch


def softmax(x):
    top = x.amax(-1, keepdim=True)
    w = (x - top).exp()
    totals = torch.einsum("...c->...", w)
    return w / totals
