# mistakes: softmax: exp-not-normalised, no-max-shift
"""Only exp."""
import numpy as np


def softmax(x):
    return np.exp(x)
