# mistakes: softmax: halved-precision
"""float16 inside, the old type outside."""
import torch
import torch.nn.functional as F


def softmax(logits):
    small = logits.to(torch.float16)
    return F.softmax(small, dim=-1).type_as(logits)
