import numpy as np


def softmax(logits):
    z = np.asarray(logits, dtype=np.longdouble)
    z = z - z.max(axis=-1, keepdims=True)
    e = np.exp(z)
    return (e / e.sum(axis=-1, keepdims=True)).astype(np.float64)
