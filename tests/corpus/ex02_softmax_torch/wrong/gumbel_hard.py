# mistakes: softmax: gumbel-noise
"""gumbel_softmax(hard=True) makes a decision."""

import torch.nn.functional as F


def softmax(logits):
    return F.gumbel_softmax(logits, hard=True)
