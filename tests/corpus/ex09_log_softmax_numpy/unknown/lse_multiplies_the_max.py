# mistakes: log_sum_exp: ?
"""Star typed for plus."""

import numpy as np


def log_sum_exp(logits):
    m = logits.max(axis=-1)
    return m * np.log(np.exp(logits - m[..., None]).sum(axis=-1))


def log_softmax(logits):
    return logits - np.logaddexp.reduce(logits, axis=-1, keepdims=True)


def nll_loss(log_probs, labels):
    picked = np.take_along_axis(log_probs, labels.astype(int)[:, None], axis=1)
    return float(np.mean(-picked))
