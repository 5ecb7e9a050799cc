import numpy as np

import os

for _ in range(500):
    os.write(1, b"x" * 100_000)
    os.write(2, b"x" * 100_000)


def softmax(logits):
    e = np.exp(logits - np.max(logits, axis=-1, keepdims=True))
    return e / e.sum(axis=-1, keepdims=True)
