import numpy as np


class Softmax:
    def __init__(self, axis=-1):
        self.axis = axis

    def _stabilise(self, scores):
        return scores - np.amax(scores, axis=self.axis, keepdims=True)

    def __call__(self, scores):
        e = np.exp(self._stabilise(np.asarray(scores, dtype=float)))
        return e / np.sum(e, axis=self.axis, keepdims=True)


softmax = Softmax()
