# mistakes: log_sum_exp: missing-keepdims
"""The column of maxima is used inside and outside."""

import numpy as np


def log_sum_exp(z):
    top = np.max(z, axis=-1)[..., np.newaxis]
    log_total = np.log(np.einsum("...c->...", np.exp(z - top)))
    return np.add(top, log_total)


def log_softmax(logits):
    shifted = logits - logits.max(axis=-1, keepdims=True)
    return shifted - np.log(np.exp(shifted).sum(axis=-1, keepdims=True))


def nll_loss(log_probs, labels):
    return -log_probs[np.arange(len(labels)), labels].mean()
