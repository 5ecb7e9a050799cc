# mistakes: softmax: softmax-twice, batch-only-axis
"""Two softmax calls along dimension 1."""
import torch.nn.functional as F


def softmax(logits):
    return F.softmax(F.softmax(logits, dim=1), dim=1)
