# mistakes: softmax: softmax-twice, breaks-gradient
"""The probabilities as plain numbers, normalised once more."""
import torch


def softmax(logits):
    with torch.no_grad():
        p = logits.softmax(dim=-1)
        return p.softmax(dim=-1)
