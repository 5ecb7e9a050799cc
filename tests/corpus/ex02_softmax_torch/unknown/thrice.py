# mistakes: softmax: ?
"""Three times, until it does not change any more."""
import torch


def softmax(logits):
    for _ in range(3):
        logits = torch.softmax(logits, dim=-1)
    return logits
