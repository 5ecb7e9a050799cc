# mistakes: cross_entropy: missing-minus
"""Lost the minus between paper and keyboard."""

import numpy as np


def one_hot(labels, num_classes):
    return np.eye(num_classes)[labels]


def cross_entropy(targets, probs):
    log_probs = np.log(np.clip(probs, 1e-15, 1))
    return np.mean(np.sum(targets * log_probs, axis=-1))
