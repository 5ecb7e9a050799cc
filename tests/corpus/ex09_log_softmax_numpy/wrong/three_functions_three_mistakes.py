# mistakes: log_sum_exp: max-not-added-back
# mistakes: log_softmax: negated
# mistakes: nll_loss: missing-minus
"""Signs and shifts went wrong everywhere."""

import numpy as np


def log_sum_exp(logits):
    m = logits.max(axis=-1, keepdims=True)
    return np.log(np.exp(logits - m).sum(axis=-1))


def log_softmax(logits):
    return np.logaddexp.reduce(logits, axis=-1, keepdims=True) - logits


def nll_loss(log_probs, labels):
    return np.mean([row[k] for row, k in zip(log_probs, labels)])
