# mistakes: softmax: breaks-gradient
"""logits.data."""
import torch


def softmax(logits):
    return torch.softmax(logits.data, -1)
