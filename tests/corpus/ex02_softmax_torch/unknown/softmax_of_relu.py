# mistakes: softmax: ?
"""Negative scores count as zero."""
import torch


def softmax(logits):
    return torch.softmax(torch.relu(logits), dim=-1)
