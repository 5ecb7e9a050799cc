import numpy as np


def one_hot(labels, num_classes):
    return np.take(np.identity(num_classes, dtype=np.int8), labels, axis=0)


def cross_entropy(targets, probs):
    p = np.sum(np.asarray(targets) * probs, axis=-1)
    return np.mean(-np.log(np.maximum(p, 1e-15)))
