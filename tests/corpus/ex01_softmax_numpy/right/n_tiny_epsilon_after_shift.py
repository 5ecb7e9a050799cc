import numpy as np


def softmax(logits, eps=1e-15):
    e = np.exp(logits - np.max(logits, axis=-1, keepdims=True))
    return e / (np.sum(e, axis=-1, keepdims=True) + eps)
