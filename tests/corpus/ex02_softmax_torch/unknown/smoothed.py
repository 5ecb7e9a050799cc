# mistakes: softmax: ?
"""Never quite 0."""

import torch


def softmax(logits):
    return 0.9 * torch.softmax(logits, -1) + 0.1 / logits.shape[-1]
