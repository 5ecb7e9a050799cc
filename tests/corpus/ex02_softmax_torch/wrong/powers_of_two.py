# mistakes: softmax: no-max-shift, wrong-exp-base
"""exp2 is faster."""

import torch


def softmax(logits):
    e = torch.exp2(logits)
    return e / e.sum(dim=-1, keepdim=True)
