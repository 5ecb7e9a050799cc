# mistakes: bce_with_logits: softmax-on-one-output
"""Softmax over the single column; logs are kept above -100."""

import numpy as np


def sigmoid(logits):
    return np.exp(-np.logaddexp(0, -logits))


def binary_cross_entropy(targets, probs):
    p = np.clip(probs.astype(float), 1e-12, 1 - 1e-12)
    return -np.mean(targets * np.log(p) + (1 - targets) * np.log(1 - p))


def bce_with_logits(logits, targets):
    z = logits.reshape(-1, 1)
    e = np.exp(z - z.max(axis=1, keepdims=True))
    p = (e / e.sum(axis=1, keepdims=True))[:, 0]
    log_p = np.maximum(np.log(p), -100)
    log_q = np.maximum(np.log(1 - p), -100)
    return -np.mean(targets * log_p + (1 - targets) * log_q)
