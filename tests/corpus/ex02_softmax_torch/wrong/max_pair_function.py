# mistakes: softmax: max-returns-pair
"""torch.max first, then torch.sub."""
import torch


def softmax(x):
    biggest = torch.max(x, -1)
    e = torch.exp(torch.sub(x, biggest))
    return e / e.sum(-1, keepdim=True)
