import numpy as np


def softmax(x):
    y = np.array(x, dtype=np.float64)
    y -= y.max(axis=-1, keepdims=True)
    np.exp(y, out=y)
    y /= y.sum(axis=-1, keepdims=True)
    return y


scores = np.array([2.0, 1.0, 0.1])
print("probabilities:", softmax(scores))
print("best class:", ["cat", "dog", "bird"][softmax(scores).argmax()])
print("batch:", softmax(np.array([[1, 2, 3], [1000, 1001, 1002]])))
print("accuracy:", accuracy(scores, 0))
