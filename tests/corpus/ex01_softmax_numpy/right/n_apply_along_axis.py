import numpy as np


def _row(row):
    row = row - np.max(row)
    weights = np.exp(row)
    return weights / weights.sum()


def softmax(logits):
    return np.apply_along_axis(_row, -1, np.array(logits, dtype=np.float64))
