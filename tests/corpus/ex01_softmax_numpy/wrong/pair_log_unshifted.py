# mistakes: softmax: log-softmax-instead, no-max-shift
"""Log-probabilities from the plain formula."""

import numpy as np


def softmax(x):
    return x - np.log(np.exp(x).sum(axis=-1, keepdims=True))
