"""View as rows, softmax with dim=1, view back."""

from torch import nn


def softmax(logits):
    shape = logits.shape
    return nn.Softmax(dim=1)(logits.view(-1, shape[-1])).view(shape)
