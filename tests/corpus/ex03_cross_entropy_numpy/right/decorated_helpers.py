"""Helpers, a decorator that makes everything two-dimensional, functools all over."""

from functools import partial, reduce, wraps
import numpy as np

EPS = 1e-7


def as_batch(fn):
    @wraps(fn)
    def inner(t, p):
        return fn(*map(np.atleast_2d, (t, p)))

    return inner


def _basis(num_classes, k):
    e = np.zeros(num_classes)
    e[k] = 1
    return e


def one_hot(labels, num_classes):
    return np.vstack(list(map(partial(_basis, num_classes), labels)))


@as_batch
def cross_entropy(t, p):
    clipped = np.clip(p, EPS, 1 - EPS)
    losses = [-(row @ np.log(q)) for row, q in zip(t, clipped)]
    return reduce(lambda a, b: a + b, losses) / len(losses)
