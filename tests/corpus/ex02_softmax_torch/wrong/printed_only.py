# mistakes: softmax: missing-return
"""Print the probabilities."""

import torch


def softmax(logits):
    probabilities = torch.softmax(logits, dim=-1)
    print(probabilities)
