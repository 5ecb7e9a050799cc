# mistakes: softmax: ?
"""The last class is what remains, so its score counts as 0."""
import torch


def softmax(logits):
    z = torch.cat([logits[..., :-1], torch.zeros_like(logits[..., -1:])], dim=-1)
    return torch.softmax(z, dim=-1)
