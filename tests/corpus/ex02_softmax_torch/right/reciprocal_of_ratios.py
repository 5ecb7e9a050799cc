"""One over the sum of exp(z_j - z_i), with the infinities doing the right thing."""

import torch


def softmax(logits):
    z = logits - logits.max(-1, keepdim=True)[0]
    z = z.clamp_min(-80.0)
    e = torch.exp(z)
    return e / e.sum(-1, keepdim=True)
