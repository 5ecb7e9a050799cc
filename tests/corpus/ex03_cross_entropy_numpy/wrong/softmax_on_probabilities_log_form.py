# mistakes: cross_entropy: softmax-on-probabilities
"""Writes the loss from scores, logsumexp minus the true score, but gets probabilities."""

import numpy as np


def one_hot(labels, num_classes):
    rows = []
    for label in labels:
        row = [0] * num_classes
        row[int(label)] = 1
        rows.append(row)
    return np.array(rows)


def cross_entropy(targets, scores):
    lse = np.log(np.sum(np.exp(scores), axis=-1))
    true_score = np.sum(targets * scores, axis=-1)
    return np.mean(lse - true_score)
