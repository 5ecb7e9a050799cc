# mistakes: softmax: ?
"""softplus in place of exp."""
import torch.nn.functional as F


def softmax(logits):
    e = F.softplus(logits)
    return e / e.sum(-1, keepdim=True)
