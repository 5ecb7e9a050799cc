"""One maximum for all first; rows that suffered from it are done again."""

import numpy as np


def one(v):
    e = np.exp(v - v.max())
    return e / e.sum()


def softmax(logits):
    with np.errstate(all="ignore"):
        e = np.exp(logits.astype(float) - np.max(logits))
        p = e / e.sum(axis=-1, keepdims=True)
    if logits.ndim == 1:
        return p
    for i in range(len(p)):
        if not (np.isfinite(p[i]).all() and p[i].min() > 1e-200):
            p[i] = one(logits[i].astype(float))
    return p
