"""nan_to_num turns log(0) into the most negative number there is."""

import numpy as np


def one_hot(labels, num_classes):
    return np.eye(num_classes)[labels]


def cross_entropy(targets, probs):
    with np.errstate(all="ignore"):
        logs = np.nan_to_num(np.log(probs.astype(float)))
    picked = np.where(np.asarray(targets) == 1, logs, 0.0)
    return -picked.sum(axis=-1).mean()
