# mistakes: softmax: softmax-twice
# notes: softmax: implicit-dim
"""F.softmax, twice."""

import torch.nn.functional as F


def softmax(logits):
    return F.softmax(F.softmax(logits))
