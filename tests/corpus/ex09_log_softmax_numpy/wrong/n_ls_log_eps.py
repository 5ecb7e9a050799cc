# mistakes: log_softmax: log-of-softmax
"""log(softmax + eps)."""
import numpy as np


def log_sum_exp(logits):
    m = np.max(logits, axis=-1, keepdims=True)
    return np.squeeze(m, -1) + np.log(np.sum(np.exp(logits - m), axis=-1))


def log_softmax(logits):
    e = np.exp(logits - logits.max(-1, keepdims=True))
    return np.log(e / e.sum(-1, keepdims=True) + 1e-10)


def nll_loss(log_probs, labels):
    return -log_probs[np.arange(len(labels)), labels].mean()
