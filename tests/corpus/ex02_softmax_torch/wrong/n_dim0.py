# mistakes: softmax: softmax-over-samples
"""nn.Softmax(dim=0)."""
from torch import nn

layer = nn.Softmax(dim=0)


def softmax(logits):
    return layer(logits)
