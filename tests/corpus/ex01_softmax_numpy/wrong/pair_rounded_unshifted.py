# mistakes: softmax: rounded, no-max-shift
"""No shift, and rounded to three digits for the printout."""

import numpy as np


def softmax(x):
    p = np.exp(x) / np.exp(x).sum(axis=-1, keepdims=True)
    return p.round(3)
