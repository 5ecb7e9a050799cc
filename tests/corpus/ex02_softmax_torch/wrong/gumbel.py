# mistakes: softmax: gumbel-noise
"""gumbel_softmax sounded more modern."""
import torch.nn.functional as F


def softmax(logits):
    return F.gumbel_softmax(logits, tau=1.0, dim=-1)
