# mistakes: softmax: no-max-shift
"""Loops over samples; a vector is treated apart; no shift anywhere."""

import numpy as np


def softmax(logits):
    if logits.ndim == 1:
        powers = np.exp(logits)
        return powers / powers.sum()
    rows = []
    for row in logits:
        powers = np.exp(row)
        rows.append(powers / powers.sum())
    return np.array(rows)
