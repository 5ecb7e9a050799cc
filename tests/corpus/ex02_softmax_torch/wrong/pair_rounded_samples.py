# mistakes: softmax: rounded, softmax-over-samples
"""Two decimals along the batch."""

import torch


def softmax(logits):
    return torch.round(torch.softmax(logits, dim=0), decimals=2)
