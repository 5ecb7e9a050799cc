# mistakes: cross_entropy: softmax-on-probabilities, sum-not-mean
"""A softmax too many and a mean too few."""

import numpy as np


def one_hot(labels, num_classes):
    rows = []
    for label in labels:
        row = [0] * num_classes
        row[int(label)] = 1
        rows.append(row)
    return np.array(rows)


def cross_entropy(targets, probs):
    q = np.exp(probs) / np.exp(probs).sum(axis=-1, keepdims=True)
    return -np.sum(targets * np.log(q))
