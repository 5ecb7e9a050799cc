import numpy as np


def sigmoid(x):
    return np.exp(-np.logaddexp(0.0, -x))


def binary_cross_entropy(y, p, eps=1e-10):
    return float(np.average(-(y * np.log(p + eps) + (1 - y) * np.log(1 - p + eps))))


def bce_with_logits(z, y):
    return np.logaddexp(0.0, z).mean() - (z * y).mean()
