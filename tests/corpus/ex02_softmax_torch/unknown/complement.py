# mistakes: softmax: ?
"""One minus, because I want the loss to go down."""
import torch


def softmax(logits):
    return 1 - torch.softmax(logits, dim=-1)
