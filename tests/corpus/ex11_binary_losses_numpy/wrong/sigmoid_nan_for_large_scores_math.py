# mistakes: sigmoid: nan-for-large-scores
"""The other form with math.exp, which raises."""

import math

import numpy as np


def sigmoid(logits):
    out = []
    for z in logits:
        out.append(math.exp(z) / (1 + math.exp(z)))
    return np.array(out)


def binary_cross_entropy(targets, probs):
    p = np.clip(probs.astype(float), 1e-12, 1 - 1e-12)
    return -np.mean(targets * np.log(p) + (1 - targets) * np.log(1 - p))


def bce_with_logits(logits, targets):
    return np.mean(np.logaddexp(0, logits) - targets * logits)
