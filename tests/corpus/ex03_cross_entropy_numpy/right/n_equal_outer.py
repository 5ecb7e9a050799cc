import numpy as np


def one_hot(labels, num_classes):
    return np.equal.outer(labels, np.arange(num_classes)).astype("float32")


def cross_entropy(targets, probs):
    with np.errstate(divide="ignore"):
        log_p = np.nan_to_num(np.log(probs), neginf=-1e3)
    n = 1 if targets.ndim == 1 else targets.shape[0]
    return -(targets * log_p).sum() / n
