import numpy as np


def one_hot(labels, num_classes):
    if len(labels) == 1:
        row = np.zeros((1, num_classes))
        row[0, labels[0]] = 1
        return row
    return np.concatenate([one_hot(labels[:1], num_classes), one_hot(labels[1:], num_classes)])


def cross_entropy(targets, probs):
    if targets.ndim == 2:
        return sum(cross_entropy(t, p) for t, p in zip(targets, probs)) / len(targets)
    return -np.dot(targets, np.log(probs + 1e-15))
