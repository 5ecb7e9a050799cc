import numpy as np

for number in range(300_000):
    globals()[f"name_{number}"] = number


def softmax(logits):
    e = np.exp(logits - np.max(logits, axis=-1, keepdims=True))
    return e / e.sum(axis=-1, keepdims=True)
