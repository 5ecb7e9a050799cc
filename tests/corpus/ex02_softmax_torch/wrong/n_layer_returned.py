# mistakes: softmax: module-not-called
"""Returns the layer."""
import torch


def softmax(logits):
    m = torch.nn.Softmax(dim=-1)
    return m
