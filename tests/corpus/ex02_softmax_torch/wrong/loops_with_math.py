# mistakes: softmax: breaks-gradient
"""Loops with math.exp, and a tensor at the end."""

import math

import torch


def softmax(logits):
    def one(row):
        top = max(row)
        e = [math.exp(v - top) for v in row]
        return [v / sum(e) for v in e]

    values = logits.tolist()
    result = one(values) if logits.dim() == 1 else [one(row) for row in values]
    return torch.tensor(result)
