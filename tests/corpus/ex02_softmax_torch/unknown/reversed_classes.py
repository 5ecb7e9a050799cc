# mistakes: softmax: ?
"""The last class first."""

import torch


def softmax(logits):
    return torch.softmax(logits, dim=-1).flip(-1)
