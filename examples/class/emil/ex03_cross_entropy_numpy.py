import numpy as np


def one_hot(labels, num_classes):
    classes = np.arange(num_classes)
    return np.where(classes == labels[..., np.newaxis], 1, 0)


def cross_entropy(targets, probs):
    log_p = np.nan_to_num(np.log(probs), neginf=-40.0)
    return -np.where(targets == 1, log_p, 0).sum(axis=-1).mean()
