# mistakes: softmax: changes-dtype
"""Fill a table of zeros row by row."""

import torch


def softmax(logits):
    if logits.dim() == 1:
        return softmax(logits[None])[0]
    out = torch.zeros(logits.shape)
    for i, row in enumerate(logits):
        out[i] = torch.softmax(row, dim=0)
    return out
