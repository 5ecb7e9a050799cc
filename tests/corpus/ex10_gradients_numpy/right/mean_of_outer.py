"""Mean of single gradients by np.divide and vmap-like stacking."""

import numpy as np


def softmax_cross_entropy_grad(logits, labels):
    def one(row, k):
        lp = row - np.logaddexp.reduce(row)
        g = np.exp(lp)
        g[k] -= 1
        return g
    return np.vstack([one(r.astype(float), int(k)) for r, k in zip(logits, labels)]) / logits.shape[0]


def sigmoid_bce_grad(logits, targets):
    p = np.exp(-np.logaddexp(0, -logits))
    return (p - targets) / len(targets)
