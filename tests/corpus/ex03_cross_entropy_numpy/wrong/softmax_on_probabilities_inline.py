# mistakes: cross_entropy: softmax-on-probabilities
"""Normalises the input 'to be sure'."""

import numpy as np


def one_hot(labels, num_classes):
    return (labels[:, None] == np.arange(num_classes)).astype(np.float32)


def cross_entropy(targets, probs):
    e = np.exp(probs)
    p = e / e.sum(axis=-1, keepdims=True)
    return -np.mean(np.sum(targets * np.log(p), axis=-1))
