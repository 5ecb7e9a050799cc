# mistakes: softmax: gumbel-noise
"""A bit of Gumbel noise makes training robust."""
import torch


def softmax(logits):
    uniform = torch.rand_like(logits).clamp_min(1e-20)
    noise = -torch.log(-torch.log(uniform))
    return torch.softmax(logits + noise, dim=-1)
