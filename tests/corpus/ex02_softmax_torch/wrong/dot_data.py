# mistakes: softmax: breaks-gradient
"""data gives the values."""

import torch.nn.functional as F


def softmax(logits):
    return F.softmax(logits.data, dim=-1)
