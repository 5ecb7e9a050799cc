# mistakes: softmax: softmax-over-everything
"""Flatten, softmax, and back to the old shape."""
import torch


def softmax(logits):
    flat = logits.reshape(-1)
    return torch.softmax(flat, dim=0).view_as(logits)
