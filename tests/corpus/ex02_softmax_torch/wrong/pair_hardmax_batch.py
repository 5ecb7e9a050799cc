# mistakes: softmax: batch-only-axis, hardmax
"""Winner along dim 1."""

import torch.nn.functional as F


def softmax(logits):
    return F.one_hot(logits.argmax(dim=1), logits.shape[1]).to(logits.dtype)
