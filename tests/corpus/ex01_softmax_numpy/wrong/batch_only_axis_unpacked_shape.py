# mistakes: softmax: batch-only-axis
"""Unpacks N and C first, as in the formula of the lecture."""

import numpy as np


def softmax(logits):
    N, C = logits.shape
    P = np.zeros((N, C))
    for i in range(N):
        e = np.exp(logits[i] - logits[i].max())
        P[i] = e / e.sum()
    return P
