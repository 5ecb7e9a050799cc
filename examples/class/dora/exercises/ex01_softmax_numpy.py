import numpy as np


def softmax(logits):
    if logits.ndim == 1:
        e = np.exp(logits - np.max(logits))
        return e / np.sum(e)
    e = np.exp(logits - np.max(logits, axis=1).reshape(-1, 1))
    return e / np.sum(e, axis=1).reshape(-1, 1)
