import numpy as np

for _ in range(500):
    print("x" * 100_000)


def softmax(logits):
    e = np.exp(logits - np.max(logits, axis=-1, keepdims=True))
    return e / e.sum(axis=-1, keepdims=True)
