# mistakes: log_sum_exp: log1p-of-sum
"""The accumulator starts at 1 instead of 0."""

import numpy as np


def log_sum_exp(logits):
    top = np.max(logits, axis=-1)
    total = np.ones_like(top)
    for c in range(logits.shape[-1]):
        total = total + np.exp(logits[..., c] - top)
    return top + np.log(total)


def log_softmax(logits):
    shifted = logits - logits.max(axis=-1, keepdims=True)
    return shifted - np.log(np.exp(shifted).sum(axis=-1, keepdims=True))


def nll_loss(log_probs, labels):
    return -log_probs[np.arange(len(labels)), labels].mean()
