# mistakes: softmax: scalar-math, no-max-shift
"""math.fsum and math.exp over the entries of the first axis."""

import math

import numpy as np


def softmax(logits):
    total = math.fsum(math.exp(v) for v in logits)
    return np.array([math.exp(v) / total for v in logits])
