# mistakes: softmax: no-max-shift
"""exp of each score over the total, sample by sample."""
import torch


def softmax(x):
    if x.dim() == 1:
        return x.exp() / x.exp().sum()
    return torch.stack([softmax(row) for row in x])
