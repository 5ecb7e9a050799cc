# mistakes: softmax: mutates-input
"""The result goes where the scores were."""

import torch


def softmax(logits):
    with torch.no_grad():
        shift = logits.amax(dim=-1, keepdim=True)
        logits.sub_(shift)
    return torch.softmax(logits, dim=-1)
