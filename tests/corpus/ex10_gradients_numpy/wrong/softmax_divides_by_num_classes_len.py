# mistakes: softmax_cross_entropy_grad: divides-by-num-classes
"""Inside the loop, len() is that of a row."""

import numpy as np


def softmax_cross_entropy_grad(logits, labels):
    out = []
    for z, k in zip(logits, labels):
        p = np.exp(z - z.max())
        p = p / p.sum()
        p[k] -= 1
        out.append(p / len(p))
    return np.array(out)


def sigmoid_bce_grad(logits, targets):
    small = np.exp(-np.abs(logits))
    p = np.where(logits >= 0, 1.0, small) / (1.0 + small)
    return (p - targets) / targets.shape[0]
