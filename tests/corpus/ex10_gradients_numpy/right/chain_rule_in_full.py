"""dL/dp times dp/dz, with sums of products, in log space for safety."""

import numpy as np


def softmax_cross_entropy_grad(logits, labels):
    n, c = logits.shape
    z = logits - logits.max(axis=1, keepdims=True)
    p = np.exp(z) / np.exp(z).sum(axis=1, keepdims=True)
    grad = np.zeros((n, c))
    for i in range(n):
        k = labels[i]
        for j in range(c):
            # dL/dp_k = -1 / p_k and dp_k/dz_j = p_k (delta - p_j): p_k cancels
            grad[i, j] = -((1.0 if j == k else 0.0) - p[i, j])
    return grad / n


def sigmoid_bce_grad(logits, targets):
    e = np.exp(-np.abs(logits))
    p = np.where(logits >= 0, 1 / (1 + e), e / (1 + e))
    grad = np.empty_like(p)
    grad[targets == 1] = (p - 1)[targets == 1]
    grad[targets == 0] = p[targets == 0]
    return grad / targets.shape[0]
