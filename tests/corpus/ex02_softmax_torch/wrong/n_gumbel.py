# mistakes: softmax: gumbel-noise
"""gumbel_softmax."""
import torch.nn.functional as F


def softmax(logits):
    return F.gumbel_softmax(logits, tau=1)
