# mistakes: sigmoid: wrong-sign
# mistakes: binary_cross_entropy: sum-not-mean
# mistakes: bce_with_logits: plus-minus-one-targets
"""Another convention for everything."""

import numpy as np


def sigmoid(logits):
    return 1 / (1 + np.exp(logits))


def binary_cross_entropy(targets, probs):
    return -np.log(np.where(targets == 1, probs, 1 - probs) + 1e-12).sum()


def bce_with_logits(logits, targets):
    return np.mean(np.logaddexp(0, logits) - (2 * targets - 1) * logits)
