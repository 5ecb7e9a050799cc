"""Prefers the library, falls back on an own log-sum-exp."""

import numpy as np

try:
    from scipy.special import logsumexp
except ImportError:

    def logsumexp(a, axis=-1, keepdims=True):
        m = np.max(a, axis=axis, keepdims=keepdims)
        return m + np.log(np.sum(np.exp(a - m), axis=axis, keepdims=keepdims))


def softmax(logits):
    a = logits - logits.max(axis=-1, keepdims=True)
    return np.exp(a - logsumexp(a, axis=-1, keepdims=True))
