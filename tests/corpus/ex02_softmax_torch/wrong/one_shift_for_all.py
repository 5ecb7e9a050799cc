# mistakes: softmax: global-max-shift
"""The maximum of everything."""

import torch


def softmax(logits):
    e = torch.exp(logits - torch.max(logits))
    return e / e.sum(dim=-1, keepdim=True)
