# mistakes: softmax: module-not-called
"""The layer with the right dimension is the answer."""
import torch.nn as nn


def softmax(logits):
    layer = nn.Softmax(dim=-1)
    return layer
