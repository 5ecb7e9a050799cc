# mistakes: softmax: max-over-samples
"""Normalises each feature column first, as in preprocessing, then takes softmax of rows."""

import numpy as np


def softmax(logits):
    z = logits.copy()
    if z.ndim == 1:
        z = z - z.max()
    else:
        for c in range(z.shape[1]):
            z[:, c] = z[:, c] - z[:, c].max()
    e = np.exp(z)
    return (e.T / e.T.sum(axis=0)).T
