# mistakes: softmax: softmax-over-everything
"""Flattens, softmax, back."""
import torch


def softmax(logits):
    return torch.softmax(logits.flatten(), dim=0).view_as(logits)
