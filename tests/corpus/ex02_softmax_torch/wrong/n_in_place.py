# mistakes: softmax: mutates-input
"""logits -= max under no_grad."""
import torch


def softmax(logits):
    with torch.no_grad():
        logits -= logits.max(-1, keepdim=True).values
    return torch.softmax(logits, -1)
