import numpy as np


def one_hot(labels, num_classes):
    return np.eye(num_classes)[labels]


def cross_entropy(targets, probs):
    probs = np.clip(probs, 1e-15, 1 - 1e-15)
    return -np.mean(np.sum(targets * np.log(probs), axis=-1))
