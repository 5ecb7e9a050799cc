# mistakes: softmax: hardmax
"""one_hot of the winner."""

import torch.nn.functional as F


def softmax(logits):
    return F.one_hot(logits.argmax(dim=-1), num_classes=logits.size(-1))
