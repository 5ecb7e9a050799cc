# mistakes: softmax: hardmax
"""1 where the score is the maximum."""
import torch


def softmax(logits):
    best = torch.amax(logits, dim=-1, keepdim=True)
    return torch.where(logits == best, 1.0, 0.0).to(logits)
