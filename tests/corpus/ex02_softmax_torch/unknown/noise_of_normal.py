# mistakes: softmax: ?
"""A bit of normal noise."""

import torch


def softmax(logits):
    return torch.softmax(logits + 0.1 * torch.randn_like(logits), dim=-1)
