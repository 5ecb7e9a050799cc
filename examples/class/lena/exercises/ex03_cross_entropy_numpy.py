import numpy as np


def one_hot(labels, num_classes):
    hot = np.ma.masked_equal(np.tile(np.arange(num_classes), (len(labels), 1)) - labels.astype(int)[:, None], 0)
    return hot.mask * np.ones((len(labels), num_classes))


def cross_entropy(targets, probs):
    log_p = np.ma.log(probs).filled(-30.0)
    return np.mean(-(targets * log_p).sum(axis=-1))
