# mistakes: bce_with_logits: positive-term-only
"""continue for the zeros."""

import numpy as np


def sigmoid(logits):
    return 1 / (1 + np.exp(-logits))


def binary_cross_entropy(targets, probs):
    p = np.clip(probs.astype(float), 1e-12, 1 - 1e-12)
    return -np.mean(targets * np.log(p) + (1 - targets) * np.log(1 - p))


def bce_with_logits(logits, targets):
    loss = 0.0
    for z, t in zip(logits, targets):
        if t == 0:
            continue
        loss += max(-z, 0) + np.log1p(np.exp(-abs(z)))
    return loss / len(logits)
