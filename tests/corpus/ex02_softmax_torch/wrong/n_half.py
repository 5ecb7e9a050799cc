# mistakes: softmax: halved-precision
"""half() to save memory."""
import torch


def softmax(logits):
    p = torch.softmax(logits.half(), dim=-1)
    return p.type_as(logits)
