"""Masks with np.where and sums; a decorator lifts vectors to batches and back."""

from functools import wraps
import numpy as np


def lifted(fn):
    @wraps(fn)
    def inner(x):
        return fn(x) if x.ndim == 2 else fn(x[None, :])[0]

    return inner


@lifted
def log_sum_exp(x):
    rows, best = np.arange(len(x)), x.argmax(axis=1)
    top = x[rows, best]
    return top + np.log(np.exp(x - top[:, None]).sum(axis=1))


@lifted
def log_softmax(x):
    return x - log_sum_exp(x)[:, None]


def nll_loss(log_probs, labels):
    classes = np.arange(log_probs.shape[1])
    return -np.where(classes == labels[:, None], log_probs, 0.0).sum(axis=1).mean()
