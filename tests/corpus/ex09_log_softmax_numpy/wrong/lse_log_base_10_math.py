# mistakes: log_sum_exp: log-base-10
"""math.log10 in a loop over rows."""

import math
import numpy as np


def log_sum_exp(logits):
    out = []
    for row in np.atleast_2d(logits).tolist():
        m = max(row)
        out.append(m + math.log10(sum(math.exp(v - m) for v in row)))
    return np.array(out) if logits.ndim == 2 else out[0]


def log_softmax(logits):
    shifted = logits - logits.max(axis=-1, keepdims=True)
    return shifted - np.log(np.exp(shifted).sum(axis=-1, keepdims=True))


def nll_loss(log_probs, labels):
    return -log_probs[np.arange(len(labels)), labels].mean()
