"""Pure Python lists, converted back at the end."""

from math import exp, fsum, log
import numpy as np


def lse(row):
    m = max(row)
    return m + log(fsum(exp(v - m) for v in row))


def log_sum_exp(logits):
    rows = logits.tolist()
    return np.array([lse(r) for r in rows]) if logits.ndim == 2 else lse(rows)


def log_softmax(logits):
    if logits.ndim == 1:
        return np.array([v - lse(logits.tolist()) for v in logits.tolist()])
    return np.array([[v - s for v in r] for r, s in zip(logits.tolist(), log_sum_exp(logits))])


def nll_loss(log_probs, labels):
    return fsum(-r[k] for r, k in zip(log_probs.tolist(), labels.tolist())) / len(labels)
