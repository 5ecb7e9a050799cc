import math

import numpy as np


def _lse(row):
    top = max(row)
    return top + math.log(sum(math.exp(v - top) for v in row))


def log_sum_exp(logits):
    x = np.asarray(logits, dtype=float).tolist()
    return _lse(x) if np.ndim(logits) == 1 else np.array([_lse(r) for r in x])


def log_softmax(logits):
    x = np.asarray(logits, dtype=float)
    return x - np.expand_dims(log_sum_exp(x), -1)


def nll_loss(log_probs, labels):
    picked = [log_probs[i, int(y)] for i, y in enumerate(labels)]
    return -math.fsum(picked) / len(picked)
