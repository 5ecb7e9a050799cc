# mistakes: softmax: breaks-gradient
"""First make a tensor of what comes in, whatever it is."""
import torch


def softmax(logits):
    x = torch.tensor(logits)
    return torch.softmax(x, dim=-1)
