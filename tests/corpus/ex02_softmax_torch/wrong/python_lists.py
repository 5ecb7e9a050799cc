# mistakes: softmax: breaks-gradient
"""A list can be printed nicely."""

import torch


def softmax(logits):
    return torch.softmax(logits, dim=-1).tolist()
