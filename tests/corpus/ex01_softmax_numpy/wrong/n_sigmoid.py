# mistakes: softmax: sigmoid-instead
"""Sigmoid."""
import numpy as np


def softmax(x):
    return np.exp(-np.logaddexp(0, -x))
