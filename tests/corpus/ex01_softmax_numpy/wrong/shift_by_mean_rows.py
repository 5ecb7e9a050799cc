# mistakes: softmax: shift-by-mean
"""Standard preprocessing habit: subtract np.average of each row."""

import numpy as np


def _vec(v):
    v = v - np.average(v)
    return np.exp(v) / np.sum(np.exp(v))


def softmax(logits):
    return _vec(logits) if logits.ndim == 1 else np.vstack([_vec(r) for r in logits])
