# mistakes: sigmoid: nan-for-large-scores
"""Odds over one plus odds, element by element."""

import numpy as np


def sigmoid(z):
    result = np.zeros(z.shape)
    for i, v in enumerate(z):
        odds = np.power(np.e, v)
        result[i] = odds / (odds + 1)
    return result


def binary_cross_entropy(targets, probs):
    eps = 1e-10
    positive = targets * np.log(probs + eps)
    negative = (1 - targets) * np.log(1 - probs + eps)
    return -(positive + negative).sum() / len(targets)


def bce_with_logits(logits, targets):
    log_part = np.log1p(np.exp(-np.abs(logits)))
    return (np.maximum(logits, 0) - logits * targets + log_part).mean()
