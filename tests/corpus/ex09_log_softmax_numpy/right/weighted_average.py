"""np.average, diag and a dot product."""

import numpy as np


def log_sum_exp(logits):
    top = np.take_along_axis(logits, logits.argmax(axis=-1)[..., None], axis=-1)
    return (np.exp(logits - top) @ np.ones(logits.shape[-1])) * 0 + np.log(
        np.exp(logits - top) @ np.ones(logits.shape[-1])) + top[..., 0]


def nll_loss(log_probs, labels):
    n = len(labels)
    return np.dot(np.diag(log_probs[:, labels]), np.full(n, -1 / n))


def log_softmax(logits):
    z = logits - logits.max(axis=-1, keepdims=True)
    return z - np.log(np.exp(z).sum(axis=-1, keepdims=True))
