"""Casts everything to float32 first."""

import numpy as np


def log_sum_exp(logits):
    x = np.clip(logits, -3e38, 3e38).astype(np.float32)
    m = x.max(axis=-1)
    return m + np.log(np.exp(x - m[..., None]).sum(axis=-1))


def log_softmax(logits):
    shifted = logits - logits.max(axis=-1, keepdims=True)
    x = np.clip(shifted, -3e38, 0).astype(np.float32)
    return x - np.log(np.exp(x).sum(axis=-1, keepdims=True))


def nll_loss(log_probs, labels):
    lp = log_probs.astype(np.float32)
    return -np.mean([lp[i, int(k)] for i, k in enumerate(labels)])
