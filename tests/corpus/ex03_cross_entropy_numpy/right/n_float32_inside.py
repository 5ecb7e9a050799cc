import numpy as np


def one_hot(labels, num_classes):
    m = np.zeros((len(labels), num_classes), np.float32)
    for row, y in zip(m, labels):
        row[y] = 1.0
    return m


def cross_entropy(targets, probs):
    probs = np.float32(probs)
    tiny = np.finfo(np.float32).tiny
    per_sample = -np.log(np.maximum((targets * probs).sum(-1), tiny))
    return per_sample.mean().item()
