# mistakes: cross_entropy: ?
"""The statistician's n - 1."""

import numpy as np


def one_hot(labels, num_classes):
    return (labels[:, None] == np.arange(num_classes)).astype(np.float32)


def cross_entropy(targets, probs):
    losses = -np.log(np.maximum(np.atleast_2d(targets * probs).sum(axis=-1), 1e-12))
    return losses.sum() / max(len(losses) - 1, 1)
