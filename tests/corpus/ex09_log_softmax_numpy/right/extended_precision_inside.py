"""A numerical analyst: long double for the sum, float64 for the result."""

import numpy as np


def log_sum_exp(logits):
    wide = logits.astype(np.longdouble)
    m = wide.max(axis=-1)
    return (m + np.log(np.exp(wide - m[..., None]).sum(axis=-1))).astype(np.float64)


def log_softmax(logits):
    wide = logits.astype(np.longdouble)
    wide = wide - wide.max(axis=-1, keepdims=True)
    return (wide - np.log(np.exp(wide).sum(axis=-1, keepdims=True))).astype(np.float64)


def nll_loss(log_probs, labels):
    total = np.longdouble(0)
    for i, k in enumerate(labels):
        total -= log_probs[i, k]
    return float(total / len(labels))
