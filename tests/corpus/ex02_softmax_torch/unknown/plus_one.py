# mistakes: softmax: ?
"""One more in the denominator, so that it is never zero."""
import torch


def softmax(logits):
    e = torch.exp(logits - logits.amax(-1, keepdim=True))
    return e / (1 + e.sum(-1, keepdim=True))
