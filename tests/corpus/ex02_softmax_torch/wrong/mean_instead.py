# mistakes: softmax: divides-by-num-classes, no-max-shift
"""exp over the number of classes."""

import torch


def softmax(logits):
    return torch.exp(logits) / logits.size(-1)
