# mistakes: softmax: missing-keepdims, no-max-shift
"""Neither."""
import torch


def softmax(logits):
    return torch.exp(logits) / torch.exp(logits).sum(dim=-1)
