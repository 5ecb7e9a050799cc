import numpy as np


def softmax(logits):
    gap = logits - np.max(logits, axis=-1, keepdims=True)
    return np.exp(gap - np.logaddexp.reduce(gap, axis=-1, keepdims=True))
