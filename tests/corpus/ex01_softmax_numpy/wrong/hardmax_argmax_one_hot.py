# mistakes: softmax: hardmax
"""A one-hot row at the argmax."""

import numpy as np


def softmax(scores):
    return np.eye(scores.shape[-1])[np.argmax(scores, axis=-1)]
