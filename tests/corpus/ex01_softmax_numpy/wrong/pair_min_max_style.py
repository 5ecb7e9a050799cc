# mistakes: softmax: no-exp, shift-by-min
"""Subtracts the minimum and divides by the sum: shares, she thinks."""

import numpy as np


def softmax(logits):
    low = logits.min(axis=-1, keepdims=True)
    return (logits - low) / (logits - low).sum(axis=-1, keepdims=True)
