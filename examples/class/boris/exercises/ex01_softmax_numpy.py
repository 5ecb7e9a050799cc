import math
import numpy as np


def softmax(logits):
    single = logits.ndim == 1
    if single:
        rows = 1
        cols = logits.shape[0]
    else:
        rows = logits.shape[0]
        cols = logits.shape[1]
    result = np.zeros((rows, cols), dtype=np.float64)
    for i in range(rows):
        biggest = None
        for j in range(cols):
            value = float(logits[j]) if single else float(logits[i, j])
            result[i, j] = value
            if biggest is None or value > biggest:
                biggest = value
        total = 0.0
        for j in range(cols):
            result[i, j] = math.exp(result[i, j] - biggest)
            total += result[i, j]
        for j in range(cols):
            result[i, j] /= total
    if single:
        return result[0]
    return result
