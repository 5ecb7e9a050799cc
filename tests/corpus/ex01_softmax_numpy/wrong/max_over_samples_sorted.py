# mistakes: softmax: max-over-samples
"""Sorts along axis 0 to find the largest scores."""

import numpy as np


def softmax(scores):
    largest = np.sort(scores, axis=0)[-1]
    odds = np.exp(scores - largest)
    return odds / odds.sum(-1)[..., None]
