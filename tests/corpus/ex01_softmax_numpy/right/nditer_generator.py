"""A generator of rows, stacked at the end; sorts to find the top score."""

import numpy as np


def _rows(a):
    for index in np.ndindex(a.shape[:-1]):
        row = a[index] - np.sort(a[index])[-1]
        yield np.exp(row) / np.exp(row).sum()


def softmax(logits):
    return np.stack(list(_rows(logits))).reshape(logits.shape)
