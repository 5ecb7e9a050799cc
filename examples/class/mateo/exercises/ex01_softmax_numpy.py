import numpy as np


def softmax(logits):
    if logits.ndim > 1:
        return np.array([softmax(row) for row in logits])
    weights = np.exp(logits - max(logits))
    return weights / sum(weights)
