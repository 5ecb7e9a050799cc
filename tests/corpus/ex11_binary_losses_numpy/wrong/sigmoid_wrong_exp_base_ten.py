# mistakes: sigmoid: wrong-exp-base
"""Ten to the minus z, as in the Elo formula."""

import numpy as np


def sigmoid(logits):
    return np.reciprocal(1.0 + np.power(10.0, -logits))


def binary_cross_entropy(targets, probs):
    of_outcome = np.where(targets == 1, probs, 1 - probs)
    return np.mean(-np.log(np.maximum(of_outcome, 1e-15)))


def bce_with_logits(logits, targets):
    signed = np.where(targets == 1, -logits, logits)
    return np.logaddexp(0, signed).sum() / len(signed)
