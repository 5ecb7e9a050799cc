# mistakes: softmax_cross_entropy_grad: forgets-target
"""Differentiates log-sum-exp and forgets the linear term."""

import numpy as np


def softmax_cross_entropy_grad(logits, labels):
    z = logits - np.max(logits, axis=1)[:, None]
    d_lse = np.exp(z - np.log(np.exp(z).sum(axis=1))[:, None])
    n = logits.shape[0]
    return d_lse * (1.0 / n)


def sigmoid_bce_grad(logits, targets):
    small = np.exp(-np.abs(logits))
    p = np.where(logits >= 0, 1.0, small) / (1.0 + small)
    return (p - targets) / targets.shape[0]
