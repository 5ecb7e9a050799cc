# mistakes: softmax: gumbel-noise, softmax-over-samples
"""Noise, and dim 0."""

import torch.nn.functional as F


def softmax(logits):
    return F.gumbel_softmax(logits, dim=0)
