"""Read about flash attention: one pass with a running maximum and a rescaled sum."""

import numpy as np


def softmax(logits):
    work = np.asarray(logits, dtype=np.float64)
    running = np.full(work.shape[:-1], -np.inf)
    total = np.zeros(work.shape[:-1])
    for c in range(work.shape[-1]):
        column = work[..., c]
        bigger = np.maximum(running, column)
        total = total * np.exp(running - bigger) + np.exp(column - bigger)
        running = bigger
    return np.exp(work - running[..., None]) / total[..., None]
