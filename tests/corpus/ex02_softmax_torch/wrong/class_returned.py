# mistakes: softmax: module-not-called
"""nn.Softmax is the answer."""

from torch import nn


def softmax(logits):
    return nn.Softmax
