# mistakes: softmax: ?
"""softplus is positive too."""

import torch.nn.functional as F


def softmax(logits):
    s = F.softplus(logits)
    return s / s.sum(dim=-1, keepdim=True)
