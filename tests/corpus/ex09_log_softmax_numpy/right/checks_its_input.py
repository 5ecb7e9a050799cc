"""Asserts that the rows are log-probabilities before it uses them."""

import numpy as np


def nll_loss(log_probs, labels):
    sums = np.exp(log_probs).sum(axis=1)
    if not np.allclose(sums, 1, atol=1e-3):
        raise ValueError("these are no log-probabilities")
    if labels.min() < 0 or labels.max() >= log_probs.shape[1]:
        raise ValueError("no such class")
    return float(np.mean(-log_probs[np.arange(len(labels)), labels]))


def log_sum_exp(logits):
    m = logits.max(axis=-1, keepdims=True)
    return (m + np.log(np.exp(logits - m).sum(axis=-1, keepdims=True))).squeeze(-1)


def log_softmax(logits):
    z = logits - logits.max(axis=-1, keepdims=True)
    return z - np.log(np.exp(z).sum(axis=-1, keepdims=True))
