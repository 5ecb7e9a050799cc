# mistakes: softmax: softmax-over-samples, no-max-shift
"""Python's sum adds the rows of a batch up."""

import numpy as np


def softmax(x):
    return np.exp(x) / sum(np.exp(x))
