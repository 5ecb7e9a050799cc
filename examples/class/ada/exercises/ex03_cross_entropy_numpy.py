import numpy as np


def one_hot(labels, num_classes):
    n = labels.shape[0]
    flat = np.zeros(n * num_classes)
    flat[np.arange(n) * num_classes + labels.astype(np.int64)] = 1.0
    return flat.reshape(n, num_classes)


def cross_entropy(targets, probs):
    log_p = np.full(probs.shape, -100.0)
    np.log(probs, out=log_p, where=probs > 0)
    picked = (targets * log_p).sum(-1)
    return -picked.mean()
