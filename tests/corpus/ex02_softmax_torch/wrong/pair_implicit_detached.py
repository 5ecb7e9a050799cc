# mistakes: softmax: breaks-gradient
# notes: softmax: implicit-dim
"""F.softmax and detach."""

import torch.nn.functional as F


def softmax(logits):
    return F.softmax(logits).detach()
