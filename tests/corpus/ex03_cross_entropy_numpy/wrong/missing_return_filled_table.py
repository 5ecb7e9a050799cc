# mistakes: one_hot: missing-return
"""Fills a table and ends."""

import numpy as np


def one_hot(labels, num_classes):
    table = np.zeros((len(labels), num_classes))
    for i, label in enumerate(labels):
        table[i, label] = 1


def cross_entropy(targets, probs):
    return -np.mean(np.sum(targets * np.log(probs + 1e-12), axis=-1))
