# mistakes: softmax: breaks-gradient, softmax-over-samples
"""no_grad and dim=0."""
import torch


@torch.no_grad()
def softmax(logits):
    return torch.softmax(logits, dim=0)
