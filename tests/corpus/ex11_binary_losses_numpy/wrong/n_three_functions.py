# mistakes: sigmoid: nan-for-large-scores
# mistakes: binary_cross_entropy: log-of-zero
# mistakes: bce_with_logits: log-of-sigmoid
"""The textbook, three times."""
import numpy as np


def sigmoid(logits):
    return np.exp(logits) / (1 + np.exp(logits))


def binary_cross_entropy(targets, probs):
    return -np.mean(targets * np.log(probs) + (1 - targets) * np.log(1 - probs))


def bce_with_logits(logits, targets):
    return binary_cross_entropy(targets, sigmoid(logits))
