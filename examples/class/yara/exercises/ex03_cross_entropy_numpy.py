import numpy as np


def one_hot(labels, num_classes):
    I = np.identity(num_classes)
    return I.take(labels, axis=0)


def cross_entropy(targets, probs):
    T = np.atleast_2d(targets).astype(float)
    L = np.log(np.atleast_2d(probs) + np.finfo(float).eps)
    return -np.trace(T @ L.T) / T.shape[0]
