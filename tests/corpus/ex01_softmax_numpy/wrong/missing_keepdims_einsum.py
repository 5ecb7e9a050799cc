# mistakes: softmax: missing-keepdims
"""The einsum sum drops the axis and nothing puts it back."""

import numpy as np


def softmax(z):
    shifted = z - np.max(z, -1)[..., np.newaxis]
    exps = np.exp(shifted)
    return np.divide(exps, np.einsum("...k->...", exps))
