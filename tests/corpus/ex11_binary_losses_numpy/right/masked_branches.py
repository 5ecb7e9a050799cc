"""Boolean masks and two assignments."""

import numpy as np


def sigmoid(logits):
    p = np.empty(logits.shape, dtype=float)
    up = logits > 0
    p[up] = 1 / (1 + np.exp(-logits[up]))
    e = np.exp(logits[~up])
    p[~up] = e / (1 + e)
    return p


def binary_cross_entropy(targets, probs):
    losses = np.zeros(len(targets))
    one = targets == 1
    losses[one] = -np.log(np.where(probs[one] > 0, probs[one], 1e-9))
    losses[~one] = -np.log(np.where(probs[~one] < 1, 1 - probs[~one], 1e-9))
    return losses.sum() / losses.size


def bce_with_logits(logits, targets):
    z = logits.astype(np.float64)
    z[targets == 1] *= -1
    up = z > 0
    return (np.log1p(np.exp(-z[up])).sum() + z[up].sum() + np.log1p(np.exp(z[~up])).sum()) / len(z)
