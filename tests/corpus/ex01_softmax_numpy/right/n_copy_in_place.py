import numpy as np


def softmax(logits):
    out = np.array(logits, dtype=np.float64)  # a copy
    out -= out.max(axis=-1, keepdims=True)
    np.exp(out, out=out)
    out /= out.sum(axis=-1, keepdims=True)
    return out
