# mistakes: softmax: breaks-gradient
"""The same, with the dtype of the scores."""

import math

import torch


def softmax(logits):
    def one(row):
        e = [math.exp(v - max(row)) for v in row]
        return [v / sum(e) for v in e]

    values = logits.tolist()
    result = one(values) if logits.dim() == 1 else [one(row) for row in values]
    return torch.tensor(result, dtype=logits.dtype)
